package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much problems matter is for users to decide, as long as code can be generated. */
class SeverityTest {

    /** Asks for a field that is not mapped (QJ-521, line 10), and leaves a parameter unused (QJ-534). */
    private static final String ARTICLES = """
            package com.acme;

            import dev.espalier.annotation.*;
            import dev.espalier.repository.DocumentRepository;
            import java.util.List;
            /* on type */
            @Repository
            interface Articles extends DocumentRepository<Article, String> {
                /* on method */
                @Query("{\\"term\\": {\\"year\\": 2026}}")
                List<Article> ofYear(int year);
            }
            @Allow("QJ-534") @interface Meant {}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                    | QJ-534 warning, QJ-521 error",
                "-Aespalier.werror                   | QJ-534 error, QJ-521 error",
                "-Aespalier.severity.QJ_521=warning  | QJ-534 warning, QJ-521 warning",
                "-Aespalier.severity.QJ_521=note     | QJ-534 warning, QJ-521 note",
                "-Aespalier.severity.QJ_521=off      | QJ-534 warning",
                "-Aespalier.severity.QJ_534=error    | QJ-534 error, QJ-521 error",
                "-Aespalier.severity.QJ_534=off      | QJ-521 error",
                "-Aespalier.severity.REP_402=off     | ENV-011 warning, QJ-534 warning, QJ-521 error",
                "-Aespalier.severity.REP_402=error   | QJ-534 warning, QJ-521 error"
            })
    void followsTheOptions(String option, String expected) {
        assertEquals(expected, problems(compile(article(""), ARTICLES, option)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/* on method */ | @Allow(\"QJ-534\")             | QJ-521 error",
                "/* on method */ | @Allow({\"QJ-534\", \"QJ-521\"}) | ''",
                "/* on type */   | @Allow(\"QJ-534\")             | QJ-521 error",
                "/* on method */ | @Allow(\"REP-499\")            | ENV-010 warning, QJ-534 warning, QJ-521 error",
                "/* on method */ | @Allow({\"ENV-010\", \"REP-499\"}) | QJ-534 warning, QJ-521 error",
                "/* on method */ | @Allow({\"ENV-011\", \"REP-402\"}) | QJ-534 warning, QJ-521 error",
                "/* on method */ | @Allow(\"ENV-006\")            | QJ-534 warning, QJ-521 error",
                "/* on method */ | @Meant @Allow(\"QJ-521\")     | ''",
                "/* on type */   | @Meant                       | QJ-521 error"
            })
    void listensToAllow(String place, String annotation, String expected) {
        assertEquals(expected, problems(compile(article(""), ARTICLES.replace(place, annotation), null)));
    }

    @Test
    void complainsOfWhatAnAnnotationBringsWhereItIsDeclared() {
        String articles = ARTICLES.replace("/* on type */", "@Own") + "@Allow(\"QJ534\") @interface Own {}";

        Compilation compilation = compile(article(""), articles, null);

        assertEquals("QJ-534 warning, QJ-521 error, ENV-010 warning", problems(compilation));
    }

    @Test
    void listensToAllowOnThePackage() {
        SourceText onPackage = SourceText.of(
                "com.acme.package-info",
                "@dev.espalier.annotation.Allow({\"QJ-521\", \"QJ-534\", \"MAP-220\"}) package com.acme;");
        SourceText article = article("@TextField(analyzer = \"of_a_plugin\")");
        SourceText articles = SourceText.of("com.acme.Articles", ARTICLES);

        Compilation compilation = CompilerHarness.compiling().compile(List.of(onPackage, article, articles));

        assertEquals(List.of(), compilation.messages());
        assertEquals(true, compilation.generated().containsKey("com/acme/Articles_Impl.java"));
    }

    @ParameterizedTest
    @CsvSource({"title, MAP-220, ''", "body, MAP-220, MAP-220 error"})
    void listensToAllowOnAProperty(String property, String code, String expected) {
        SourceText bean = SourceText.of("com.acme.Article", """
                package com.acme;

                import dev.espalier.annotation.*;

                @Document(index = "articles")
                public class Article {
                    private String id;
                    @TextField(analyzer = "of_a_plugin") private String title;
                    private String body;

                    @Id public String getId() { return id; }
                    public void setId(String id) { this.id = id; }
                    @Allow("title CODE") public String getTitle() { return title; }
                    public void setTitle(String title) { this.title = title; }
                    @Allow("body CODE") public String getBody() { return body; }
                    public void setBody(String body) { this.body = body; }
                }
                """.replace("\"" + property + " CODE\"", "\"" + code + "\"")
                .replaceAll("@Allow\\(\"\\w+ CODE\"\\)", ""));

        assertEquals(expected, problems(CompilerHarness.processingOnly().compile(bean)));
    }

    private static Compilation compile(SourceText article, String articles, String option) {
        String[] options = option == null ? new String[0] : new String[] {option};
        return CompilerHarness.processingOnly()
                .with(options)
                .compile(article, SourceText.of("com.acme.Articles", articles));
    }

    private static SourceText article(String annotations) {
        return SourceText.of("com.acme.Article", """
                package com.acme;

                import dev.espalier.annotation.*;

                @Document(index = "articles")
                record Article(@Id String id, %s String title) {}
                """.formatted(annotations));
    }

    private static String problems(Compilation compilation) {
        return compilation.problems().stream()
                .map(message -> message.code() + " "
                        + message.kind().name().toLowerCase(Locale.ROOT).replace("mandatory_", ""))
                .collect(Collectors.joining(", "));
    }
}
