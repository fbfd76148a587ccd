package dev.espalier.processor.plan.query.json;

import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.schema.JsonTree.JsonText;

/**
 * A placeholder that is compared with a field.
 *
 * @param placeholder the placeholder
 * @param field the field
 * @param query the query that compares them, such as {@code range}
 * @param formatted whether the query itself says in which format dates are
 */
record FieldUse(JsonText placeholder, PropertyPath field, String query, boolean formatted) {

    FieldMapping mapping() {
        return field.mapping();
    }

    /** The type of the values that the field has in Java. */
    TypeModel values() {
        return field.value();
    }
}
