package dev.espalier.annotation;

/** Where long texts are cut. */
public enum ChunkingStrategy {
    /** As the inference endpoint says. */
    DEFAULT,
    /** Between sentences: {@code sentence}. */
    SENTENCE,
    /** Between words: {@code word}. */
    WORD,
    /** At separators, the coarsest first: {@code recursive}. */
    RECURSIVE,
    /** Nowhere: {@code none}. */
    NONE
}
