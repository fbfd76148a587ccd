package dev.espalier.metamodel;

import org.jspecify.annotations.Nullable;

/**
 * The full name of a field.
 *
 * @param path the names from the root, joined by dots: {@code author.name}
 * @param nestedPath the innermost nested field that the field lies in, null if in none
 */
public record FieldName(String path, @Nullable String nestedPath) {

    /**
     * A field of the document itself.
     *
     * @param path its name
     * @return a field in no nested one
     */
    public static FieldName of(String path) {
        return new FieldName(path, null);
    }

    /**
     * A field below this one, in the same nested field.
     *
     * @param name its own name
     * @return the full name
     */
    FieldName child(String name) {
        return new FieldName(path + "." + name, nestedPath);
    }

    /**
     * A field below this one, which is nested.
     *
     * @param name its own name
     * @return the full name
     */
    FieldName nestedChild(String name) {
        return new FieldName(path + "." + name, path);
    }
}
