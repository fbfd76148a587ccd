package dev.espalier.processor.model;

/** How an object is made when it is read. */
public enum Construction {
    /** A record: the canonical constructor, with its components in the order of the properties. */
    CANONICAL_CONSTRUCTOR,
    /** A bean: the constructor without parameters, then the setters. */
    SETTERS
}
