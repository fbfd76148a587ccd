package dev.espalier.schema.query;

/**
 * In which nested objects fields are looked for.
 *
 * @param path the full name of the innermost one; empty for the document itself
 * @param known false where that cannot be told, so that nothing is said of fields
 */
record Scope(String path, boolean known) {

    static final Scope DOCUMENT = new Scope("", true);
    static final Scope UNKNOWN = new Scope("", false);

    static Scope in(String path) {
        return new Scope(path, true);
    }
}
