package dev.espalier.schema.lock;

/** A lock file cannot be used. The message says what happened to it: {@code has merge markers at line 12}. */
public class UnreadableLockException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What happened to the file. */
    public enum Reason {
        /** A merge was not finished. */
        MERGE_MARKERS,
        /** It is not what was accepted. */
        EDITED,
        /** A newer version of this library has written it. */
        NEWER_FORMAT
    }

    /** What happened to the file. */
    private final Reason reason;

    UnreadableLockException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /**
     * What happened to the file.
     *
     * @return the kind of damage
     */
    public Reason reason() {
        return reason;
    }
}
