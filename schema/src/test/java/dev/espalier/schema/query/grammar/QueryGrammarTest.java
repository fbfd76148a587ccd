package dev.espalier.schema.query.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryGrammarTest {

    @Test
    void readsTheGrammarOfTheServers() {
        assertTrue(QueryGrammar.load().names("Query").contains("term"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "objekt A; g:2: 'objekt' begins no definition before ' A'",
                "object A\\n  b txt; g:3: unknown type 'txt' at the end",
                "object A\\n  b B; g:2: A: 'B' is not defined",
                "object A\\nobject A; g:3: 'A' is defined twice",
                "object A\\n  ..B; g:2: A: 'B' cannot be included",
                "object A\\n  ..A; g:2: A: includes itself",
                "object A\\n  b field(x); g:3: unknown role 'x' at the end",
                "object A\\n  b text(x); g:3: unknown grammar of texts 'x'",
                "object A\\n  b integer(1); g:3: '1' is no range such as 1..10, 0.. or 0<..",
                "object A\\n  b text foo; g:3: unknown mark 'foo' at the end",
                "object A\\n  b text es<8.3 es>=9.1; g:3: 'es' is marked twice at the end",
                "object A\\n  b text es>=8; g:3: expected a version such as 8.15 at the end",
                "object A\\n  b [text; g:3: expected ']' at the end",
                "role r = foo; g:2: 'foo' is no type, family or operator of fields at the end",
                "`  a text`; g:2: a member without a definition before it"
            })
    void tellsTheLineThatIsWrong(String line, String message) {
        String text = "# a comment\n" + line.replace("\\n", "\n");
        String told = assertThrows(GrammarSyntaxException.class, () -> QueryGrammar.parse("g", text))
                .getMessage();
        assertEquals(message, told);
    }
}
