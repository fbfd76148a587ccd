package dev.espalier.samples.jdk.input;

/** What is not a question. */
public enum Command implements Input {
    /** Tell what can be typed. */
    HELP,
    /** Enough. */
    QUIT
}
