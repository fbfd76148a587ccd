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
 */
public record IndexedField(
        String name, FieldType type, boolean typeKnown, List<String> nested, boolean indexed, boolean columnar) {

    /** Copies the list. */
    public IndexedField {
        nested = List.copyOf(nested);
    }
}
