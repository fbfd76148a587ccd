package dev.espalier.processor.model;

import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a property is indexed.
 *
 * @param type the field type
 * @param stated whether an annotation states the type; otherwise it follows from the Java type
 * @param raw whether the whole mapping is stated as JSON, {@code type} among its parameters; then the field type is only
 *     a guess if this library does not know it
 * @param parameters what the user has stated, in the order of the mapping
 * @param subFields the multi-fields, in the order of the source
 * @param source the annotation, or the property if it has none
 * @param main of a multi-field, how its main field is indexed, for which values are written; null for a main field
 */
public record FieldMapping(
        FieldType type,
        boolean stated,
        boolean raw,
        List<MappingParameter> parameters,
        List<SubField> subFields,
        SourceRef source,
        @Nullable FieldMapping main) {

    public FieldMapping {
        parameters = List.copyOf(parameters);
        subFields = List.copyOf(subFields);
    }

    /** A mapping that follows from annotations with a meaning, or from the Java type. */
    public FieldMapping(
            FieldType type,
            boolean stated,
            List<MappingParameter> parameters,
            List<SubField> subFields,
            SourceRef source) {
        this(type, stated, false, parameters, subFields, source, null);
    }

    /** The same for values that are written for another field, of which this is a multi-field. */
    public FieldMapping under(FieldMapping field) {
        return new FieldMapping(type, stated, raw, parameters, subFields, source, field);
    }

    /** The same with multi-fields. */
    public FieldMapping with(List<SubField> fields) {
        return new FieldMapping(type, stated, raw, parameters, fields, source, main);
    }

    /** The type of one value in searches, or of a bound, where the property is of this type. */
    public TypeModel searched(TypeModel property) {
        return SearchedValue.of(property, this);
    }

    /** A stated parameter, by its name in a mapping. */
    public Optional<MappingParameter> parameter(String name) {
        for (MappingParameter parameter : parameters) {
            if (parameter.name().equals(name)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    /** Whether a parameter is stated with a value. */
    public boolean states(String name, boolean value) {
        return parameter(name)
                .filter(parameter -> parameter.value().equals(JsonTree.of(value)))
                .isPresent();
    }

    /** Whether the values are copied to a field, by its name in the index. */
    public boolean copiesTo(String field) {
        JsonTree copies = parameter("copy_to").map(MappingParameter::value).orElse(JsonTree.of(false));
        return copies instanceof JsonArray several
                ? several.elements().contains(JsonTree.of(field))
                : copies.equals(JsonTree.of(field));
    }

    /** A multi-field, by its name. */
    public Optional<SubField> subField(String name) {
        return subFields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** Whether both put the same into the mapping. */
    public boolean isLike(FieldMapping other) {
        return type == other.type
                && values().equals(other.values())
                && subFields.size() == other.subFields.size()
                && subFields.stream()
                        .allMatch(mine -> other.subField(mine.name())
                                .filter(theirs -> mine.mapping().isLike(theirs.mapping()))
                                .isPresent());
    }

    private Map<String, JsonTree> values() {
        return parameters.stream()
                .collect(Collectors.toMap(MappingParameter::name, MappingParameter::value, (a, b) -> a));
    }

    /** Whether the field can be searched. */
    public boolean indexed() {
        return !states("index", false);
    }

    /** Whether hits can be sorted by the field, and its values aggregated. */
    public boolean sortable() {
        return type.family().sortable() && !states("doc_values", false);
    }
}
