package dev.espalier.schema.query;

import dev.espalier.schema.FieldType;
import java.util.List;

/**
 * A field as queries see it.
 *
 * @param name the full name
 * @param type the field type
 * @param typeKnown false if the mapping is stated in JSON whose type is not known here; then nothing is said of the type
 * @param nested the full names of the nested objects around it, outermost first
 * @param indexed whether it can be searched by its index
 * @param columnar whether its values are kept in columns, for sorting and aggregating
 * @param dateFormat the format of its dates; empty for that of the server
 * @param vectorLength how many numbers its vectors have; 0 if the mapping does not say
 */
public record IndexedField(
        String name,
        FieldType type,
        boolean typeKnown,
        List<String> nested,
        boolean indexed,
        boolean columnar,
        String dateFormat,
        int vectorLength) {

    /** Copies the list. */
    public IndexedField {
        nested = List.copyOf(nested);
    }

    /**
     * A field that is indexed and kept in columns as its type does it.
     *
     * @param name the full name
     * @param type the field type
     */
    public IndexedField(String name, FieldType type) {
        this(name, type, true, List.of(), true, true, "", 0);
    }
}
