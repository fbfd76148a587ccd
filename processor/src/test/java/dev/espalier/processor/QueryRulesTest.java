package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How strictly stated queries are checked is for users to decide. */
class QueryRulesTest {

    private static final String UNKNOWN_QUERY = "{'of_a_plugin': {'x': 1}}";
    private static final String WRONG_PARAMETER = "{'match': {'title': {'query': 'x', 'fuzzyness': 1}}}";
    private static final String UNMAPPED = "{'term': {'yeer': 1}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                UNKNOWN_QUERY + "   |                                             | QJ-505 error",
                UNKNOWN_QUERY + "   | -Aespalier.queries.allow=of_a_plugin        | ``",
                UNKNOWN_QUERY + "   | -Aespalier.queries.allow=mine, of_a_plugin  | ``",
                UNKNOWN_QUERY + "   | -Aespalier.queries.allow=mine               | QJ-505 error",
                UNKNOWN_QUERY + "   | -Aespalier.severity.QJ_505=off              | ``",
                WRONG_PARAMETER + " |                                             | QJ-510 error",
                WRONG_PARAMETER + " | -Aespalier.queries.lenient                  | QJ-510 warning",
                WRONG_PARAMETER + " | -Aespalier.queries.lenient=true             | QJ-510 warning",
                WRONG_PARAMETER + " | -Aespalier.queries.lenient=false            | QJ-510 error",
                WRONG_PARAMETER + " | -Aespalier.severity.QJ_510=note             | QJ-510 note",
                UNMAPPED + "        | -Aespalier.queries.lenient                  | QJ-521 warning"
            })
    void followTheOptions(String query, String option, String expected) {
        assertEquals(expected, problems("STRICT", "STRICT", query, option));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                UNKNOWN_QUERY + "   | STRICT  | QJ-505 error",
                UNKNOWN_QUERY + "   | LENIENT | QJ-505 warning",
                WRONG_PARAMETER + " | LENIENT | QJ-510 warning",
                "{'match_all': {}   | LENIENT | QJ-501 error"
            })
    void followTheAnnotation(String query, String validate, String expected) {
        assertEquals(expected, problems("STRICT", validate, query, null));
    }

    @ParameterizedTest
    @CsvSource({"STRICT, QJ-521 error", "FALSE, QJ-521 error", "TRUE, QJ-521 warning"})
    void takeFieldsThatDocumentsMayBring(String dynamic, String expected) {
        assertEquals(expected, problems(dynamic, "STRICT", UNMAPPED, null));
    }

    private static String problems(String dynamic, String validate, String query, String option) {
        SourceText sources =
                SourceText.of("com.acme.Articles", """
                package com.acme;

                import dev.espalier.annotation.*;
                import dev.espalier.repository.DocumentRepository;
                import java.util.List;

                @Repository
                interface Articles extends DocumentRepository<Articles.Article, String> {
                    @Document(index = "articles", dynamic = Dynamic.%s)
                    record Article(@Id String id, @TextField String title) {}

                    @Query(value = "%s", validate = Validation.%s)
                    List<Article> all();
                }
                """.formatted(dynamic, query.replace("'", "\\\""), validate));
        String[] options = option == null ? new String[0] : new String[] {option};
        return CompilerHarness.processingOnly().with(options).compile(sources).problems().stream()
                .filter(message -> message.code().startsWith("QJ-"))
                .map(message -> message.code() + " "
                        + message.kind().name().toLowerCase(Locale.ROOT).replace("mandatory_", ""))
                .collect(Collectors.joining(", "));
    }
}
