package dev.espalier.benchmarks.question;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionContenderTest {

    @ParameterizedTest
    @MethodSource("dev.espalier.benchmarks.question.QuestionContender#all")
    void asksWhatItShould(QuestionContender contender) {
        assertDoesNotThrow(contender::checkedWriter);
    }

    @Test
    void generatedAndHandWrittenCodeWriteTheSameBytes() {
        for (Question question : Question.all()) {
            assertEquals(question.json(), text(new HandWrittenQuestion().write(question)));
            assertEquals(question.json(), text(new GeneratedQuestion().write(question)));
        }
    }

    @Test
    void theMetamodelWritesTheShortForms() {
        assertEquals("""
                {"query":{"bool":{"must":[{"multi_match":{"query":"lamp","fields":["name^3","summary^2","description"]}}],\
                "filter":[{"term":{"status":"DISCONTINUED"}},{"terms":{"category":["Lighting"]}},\
                {"range":{"price":{"gte":10.75,"lte":1200.25}}}]}},\
                "sort":[{"rating":{"order":"desc"}},{"price":{"order":"asc"}}],"size":20,\
                "aggs":{"0":{"terms":{"field":"brand","size":10}}}}""", text(new BuiltQuestion().write(Question.all().get(3))));
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
