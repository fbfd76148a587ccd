package dev.espalier.processor.model;

/**
 * A place in the user's source, where a problem can be reported. Opaque: only the scanner makes real ones, and only the
 * reporter opens them.
 */
public interface SourceRef {

    /** What stands there, in words: {@code Article.title}. */
    String label();
}
