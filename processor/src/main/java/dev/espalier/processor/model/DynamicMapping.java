package dev.espalier.processor.model;

/** What the server does with fields that the mapping does not know. */
public enum DynamicMapping {
    STRICT,
    FALSE,
    TRUE,
    RUNTIME
}
