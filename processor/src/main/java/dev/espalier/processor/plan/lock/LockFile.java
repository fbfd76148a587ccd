package dev.espalier.processor.plan.lock;

/** What there is in the lock directory for an index. */
public sealed interface LockFile {

    /** Nothing yet. */
    record Missing() implements LockFile {}

    /**
     * A lock.
     *
     * @param text the content of the file
     */
    record Found(String text) implements LockFile {}

    /**
     * Something that is no file of text.
     *
     * @param failure what is wrong with it: {@code cannot be read: locks/articles.json is a directory}
     */
    record Unreadable(String failure) implements LockFile {}
}
