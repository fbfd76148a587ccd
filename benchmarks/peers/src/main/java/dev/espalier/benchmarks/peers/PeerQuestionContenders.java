package dev.espalier.benchmarks.peers;

import dev.espalier.benchmarks.question.QuestionContender;
import dev.espalier.benchmarks.question.QuestionContenders;
import java.util.List;

/** The clients that a user would have instead. */
public final class PeerQuestionContenders implements QuestionContenders {

    @Override
    public List<QuestionContender> list() {
        return List.of(
                new QuestionContender("elasticsearchJava", ElasticsearchQuestion::new),
                new QuestionContender("opensearchJava", OpenSearchQuestion::new));
    }
}
