package dev.espalier.benchmarks.question;

/** Makes the JSON of a search. */
@FunctionalInterface
public interface QuestionWriter {

    /**
     * Makes and writes a search.
     *
     * @param question what is asked
     * @return JSON in UTF-8, in a fresh array
     */
    byte[] write(Question question);
}
