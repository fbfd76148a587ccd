package dev.espalier.transport.cluster;

/** What a node is held to be after an attempt. */
public enum Health {
    /** It answered. */
    ALIVE,
    /** It was silent; a few times in a row mean that it is dead. */
    SUSPECT,
    /** It failed. */
    FAILED,
    /** The outcome says nothing about it. */
    UNCHANGED
}
