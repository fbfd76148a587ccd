package dev.espalier.processor.model;

/** What a property is to its document. */
public enum PropertyRole {
    /** A field like any other. */
    FIELD,
    /** The id, which is a field as well. */
    ID,
    /** Says which shard keeps the document, and is a field as well. */
    ROUTING,
    /** Says so where it is not null. */
    OPTIONAL_ROUTING,
    /** Receives the server's version; not a field. */
    VERSION,
    /** The field that names the subtype; no property of the class. */
    DISCRIMINATOR,
    /** Keeps the fields that are no properties; no field itself. */
    OTHER_FIELDS,
    /** No part of the document, but asked for by what makes the object. */
    IGNORED;

    /** Whether it says which shard keeps the document. */
    public boolean isRouting() {
        return this == ROUTING || this == OPTIONAL_ROUTING;
    }
}
