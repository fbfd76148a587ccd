package dev.espalier.processor.model;

/** Who may see a type, and so the types generated for it. */
public enum Visibility {
    /** Public, and so are the types around it. */
    PUBLIC,
    /** Its package only. */
    PACKAGE_PRIVATE
}
