package dev.espalier.samples.jdk.input;

/** A line that makes no sense. The message says what would. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    InputException(String message) {
        super(message);
    }
}
