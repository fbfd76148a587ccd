package dev.espalier.benchmarks.question;

import java.util.List;

/** Our own ways to search, and what needs no more libraries than that. */
public final class OwnQuestionContenders implements QuestionContenders {

    @Override
    public List<QuestionContender> list() {
        return List.of(
                new QuestionContender("generated", GeneratedQuestion::new),
                new QuestionContender("built", BuiltQuestion::new),
                new QuestionContender("handWritten", HandWrittenQuestion::new));
    }
}
