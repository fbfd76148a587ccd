package dev.espalier.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How long texts are cut before they are turned into vectors.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ChunkingSettings {

    /**
     * Where texts are cut.
     *
     * @return to be stated with any of the others
     */
    ChunkingStrategy strategy() default ChunkingStrategy.DEFAULT;

    /**
     * The longest piece, in words. All strategies but {@link ChunkingStrategy#NONE} need it.
     *
     * @return at least 10, 20 with {@link ChunkingStrategy#SENTENCE}; at most 300 on Elasticsearch 8
     */
    int maxChunkSize() default 0;

    /**
     * How many words a piece repeats of the one before it. {@link ChunkingStrategy#WORD} needs it, and no other takes it.
     *
     * @return from 1 to half of {@link #maxChunkSize()}
     */
    int overlap() default -1;

    /**
     * How many sentences a piece repeats of the one before it, with {@link ChunkingStrategy#SENTENCE}.
     *
     * @return 0 or 1; -1 by default: as the server says
     */
    int sentenceOverlap() default -1;

    /**
     * Regular expressions for where texts are cut, the coarsest first, with {@link ChunkingStrategy#RECURSIVE}. A list that
     * the server has a name for ({@code separator_group}) is written out here, as the index keeps it.
     *
     * @return none by default: those that the server has for plain text
     */
    String[] separators() default {};
}
