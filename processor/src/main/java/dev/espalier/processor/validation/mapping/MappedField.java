package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonText;
import java.util.List;
import java.util.Optional;

/**
 * A field at its place in the mapping.
 *
 * @param path the full name: {@code author.name.raw}
 * @param mapping how it is indexed
 * @param property the property that it is made of; several multi-fields are made of one
 * @param objects the objects around it, the outermost first
 * @param isSubField whether it is a multi-field
 */
record MappedField(
        String path, FieldMapping mapping, PropertyModel property, List<MappedField> objects, boolean isSubField) {

    MappedField {
        objects = List.copyOf(objects);
    }

    FieldType type() {
        return mapping.type();
    }

    SourceRef source() {
        return mapping.source();
    }

    Optional<MappingParameter> parameter(String name) {
        return mapping.parameter(name);
    }

    boolean states(String name) {
        return mapping.parameter(name).isPresent();
    }

    /** Whether a switch is stated with this value; one that is not stated is neither true nor false. */
    boolean states(String name, boolean value) {
        return parameter(name)
                .filter(stated -> stated.value().equals(JsonTree.of(value)))
                .isPresent();
    }

    /** The stated text of a parameter. */
    Optional<String> text(String name) {
        return parameter(name)
                .map(MappingParameter::value)
                .filter(JsonText.class::isInstance)
                .map(value -> ((JsonText) value).value());
    }

    /** The nearest nested object around the field, by its full name; the field itself does not count. */
    Optional<String> nested() {
        return objects.stream()
                .filter(object -> object.type() == FieldType.NESTED)
                .map(MappedField::path)
                .reduce((outer, inner) -> inner);
    }
}
