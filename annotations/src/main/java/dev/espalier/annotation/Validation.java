package dev.espalier.annotation;

/** What the compiler makes of a query that the servers of the build would refuse, as far as it knows them. */
public enum Validation {
    /** What the servers refuse, and what can match nothing, is an error. */
    STRICT,
    /** Nothing but what no code can be generated for is an error; of the rest the compiler warns. */
    LENIENT
}
