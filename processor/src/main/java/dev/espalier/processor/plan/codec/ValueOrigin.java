package dev.espalier.processor.plan.codec;

/** Where the value of a property comes from. */
public enum ValueOrigin {
    /** The JSON of the document. */
    SOURCE,
    /** The id that the server gives with the document. */
    ID,
    /** The version that the server gives with the document. */
    VERSION,
    /** The fields of the document that are no properties. */
    OTHER_FIELDS,
    /** Nowhere: the version of a document inside another, and what is not read. */
    NONE
}
