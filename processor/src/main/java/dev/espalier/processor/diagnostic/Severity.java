package dev.espalier.processor.diagnostic;

/** How much a problem matters. */
public enum Severity {
    /** The server would refuse it, the result would be wrong, or no code can be generated. */
    ERROR,
    /** Legal, but seldom meant. */
    WARNING,
    /** For information. */
    NOTE
}
