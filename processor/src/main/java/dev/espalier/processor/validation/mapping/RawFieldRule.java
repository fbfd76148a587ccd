package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.schema.FieldType;
import java.util.Set;

/** A field in JSON names its type. One that is not known here may well be a plugin's, but not if it looks like a slip. */
final class RawFieldRule implements FieldRule {

    /** Members of a field's mapping that are no parameters of its type. */
    static final Set<String> STRUCTURE = Set.of("type", "fields", "properties");

    static boolean isKnown(MappedField field) {
        return field.text("type").flatMap(FieldType::named).isPresent();
    }

    @Override
    public void check(MappedField field, Diagnostics diagnostics) {
        if (!field.mapping().raw() || field.mapping().parameters().isEmpty() || isKnown(field)) {
            return;
        }
        String name = field.text("type").orElse("");
        FieldTypeNames.nearest(name)
                .ifPresent(nearest -> diagnostics.report(
                        MappingProblem.UNKNOWN_FIELD_TYPE,
                        field.parameter("type").map(type -> type.source()).orElse(field.source()),
                        name,
                        nearest));
    }
}
