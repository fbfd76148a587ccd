package dev.espalier.samples.jdk.api;

/** What a type is declared as. */
public enum Kind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION
}
