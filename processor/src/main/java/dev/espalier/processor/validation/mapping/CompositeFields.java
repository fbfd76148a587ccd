package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.RootMapping;
import dev.espalier.processor.model.RootMapping.RuntimeField;
import dev.espalier.processor.model.RootMapping.RuntimePart;
import dev.espalier.processor.model.StatedName;
import java.util.HashSet;
import java.util.Set;

/** A composite field has a script and the fields that it emits; a simple one has no fields. */
final class CompositeFields {

    private static final Set<String> NO_PARTS = Set.of("composite", "text", "object");

    private final RootMapping root;
    private final MappedFields fields;
    private final Diagnostics diagnostics;

    CompositeFields(RootMapping root, MappedFields fields, Diagnostics diagnostics) {
        this.root = root;
        this.fields = fields;
        this.diagnostics = diagnostics;
    }

    void check(RuntimeField field) {
        if (!field.isComposite()) {
            diagnostics.report(
                    MappingProblem.NEEDS_PARAMETER, field.source(), "fields", "type = RuntimeFieldType.COMPOSITE");
            return;
        }
        if (field.parts().isEmpty()) {
            needs(field, "the fields that its script emits");
        }
        if (field.definition().get("script") == null) {
            needs(field, "a script");
        }
        if (field.definition().get("format") != null) {
            diagnostics.report(
                    MappingProblem.FOREIGN_PARAMETER,
                    field.source(),
                    "a composite runtime field",
                    "format",
                    "give it to the dates among its fields");
        }
        Set<String> names = new HashSet<>();
        field.parts().forEach(part -> check(field, part, names));
    }

    private void check(RuntimeField field, RuntimePart part, Set<String> names) {
        StatedName full = new StatedName(field.fullName(part), part.name().source());
        NewNames.check(full, "runtime field", fields, diagnostics);
        RuntimeFieldRule.checkHidden(field, full, part.typeName(), fields, diagnostics);
        boolean second = !names.add(full.value())
                || root.runtimeFields().stream().anyMatch(other -> !other.equals(field) && other.adds(full.value()));
        if (second) {
            diagnostics.report(
                    DocumentProblem.SECOND_FIELD, full.source(), full.value(), "another runtime field", "this one");
        }
        if (NO_PARTS.contains(part.typeName())) {
            diagnostics.report(
                    MappingProblem.NOT_A_CHOICE,
                    part.source(),
                    "type",
                    part.typeName(),
                    "keyword, long, double, boolean, date, ip or geo_point within a composite field");
        }
    }

    private void needs(RuntimeField field, String what) {
        diagnostics.report(MappingProblem.NEEDS_PARAMETER, field.source(), "COMPOSITE", what);
    }
}
