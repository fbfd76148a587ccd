package dev.espalier.benchmarks.peers;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.benchmarks.question.QuestionContender;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeerQuestionContendersTest {

    @ParameterizedTest
    @MethodSource("dev.espalier.benchmarks.question.QuestionContender#all")
    void askWhatTheyShould(QuestionContender contender) {
        assertDoesNotThrow(contender::checkedWriter);
    }

    @Test
    void areMeasuredInOneRunWithOurOwn() {
        assertEquals(
                List.of("built", "elasticsearchJava", "generated", "handWritten", "opensearchJava"),
                QuestionContender.all().stream()
                        .map(QuestionContender::name)
                        .sorted()
                        .toList());
    }
}
