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
     * @return as the inference endpoint says by default
     */
    ChunkingStrategy strategy() default ChunkingStrategy.DEFAULT;

    /**
     * The longest piece, in words.
     *
     * @return at least 10, 20 with {@link ChunkingStrategy#SENTENCE}; 0 by default: as the inference endpoint says
     */
    int maxChunkSize() default 0;

    /**
     * How many words a piece repeats of the one before it, with {@link ChunkingStrategy#WORD}.
     *
     * @return at most half of {@link #maxChunkSize()}; -1 by default: as the inference endpoint says
     */
    int overlap() default -1;

    /**
     * How many sentences a piece repeats of the one before it, with {@link ChunkingStrategy#SENTENCE}.
     *
     * @return 0 or 1; -1 by default: as the inference endpoint says
     */
    int sentenceOverlap() default -1;
}
