package dev.espalier.benchmarks.question;

import java.util.List;

/** A service: provides contenders. */
public interface QuestionContenders {

    /**
     * The contenders, in the order of results.
     *
     * @return at least one
     */
    List<QuestionContender> list();
}
