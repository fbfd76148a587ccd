package dev.espalier.samples.jdk;

/** The arguments make no sense, or something that belongs to them is missing. The message says what to give. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }

    UsageException(Exception cause) {
        super(cause.getMessage(), cause);
    }
}
