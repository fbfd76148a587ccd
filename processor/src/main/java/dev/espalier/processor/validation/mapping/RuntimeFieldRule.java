package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.RootMapping.RuntimeField;
import dev.espalier.processor.model.StatedName;
import dev.espalier.schema.Dialect;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.Target;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A computed field is written differently for each server, and hides a mapped one of its name. */
final class RuntimeFieldRule implements RootRule {

    private static final Set<FieldType> ONLY_DERIVED = EnumSet.of(FieldType.TEXT, FieldType.OBJECT);

    @Override
    public void check(DocumentModel document, MappedFields fields, Diagnostics diagnostics) {
        for (RuntimeField field : document.root().runtimeFields()) {
            NewNames.check(field.name(), "runtime field", fields, diagnostics);
            checkServer(field, document.target(), diagnostics);
            if (field.isComposite() || !field.parts().isEmpty()) {
                new CompositeFields(document.root(), fields, diagnostics).check(field);
            } else {
                checkHidden(field, field.name(), field.typeName(), fields, diagnostics);
            }
        }
    }

    /** Reports a mapped field that searches would not see any more. */
    static void checkHidden(
            RuntimeField field, StatedName name, String typeName, MappedFields fields, Diagnostics diagnostics) {
        Optional<MappedField> hidden = fields.find(name.value());
        if (hidden.isPresent()
                && !field.override()
                && !hidden.get().type().typeName().equals(typeName)) {
            diagnostics.report(
                    MappingProblem.HIDING_RUNTIME_FIELD,
                    name.source(),
                    name.value(),
                    typeName,
                    hidden.get().type().typeName());
        }
    }

    private static void checkServer(RuntimeField field, Target target, Diagnostics diagnostics) {
        boolean elasticsearch = target.includes(Dialect.ELASTICSEARCH);
        boolean openSearch = target.includes(Dialect.OPENSEARCH);
        if (elasticsearch && openSearch) {
            report(field, "a runtime field", "one server alone", target, diagnostics);
        } else if (elasticsearch && field.type().filter(ONLY_DERIVED::contains).isPresent()) {
            report(field, "a runtime field of type " + field.typeName(), "OpenSearch", target, diagnostics);
        } else if (openSearch && field.isComposite()) {
            report(field, "a runtime field of type " + field.typeName(), "Elasticsearch", target, diagnostics);
        } else if (openSearch && field.definition().get("script") == null) {
            diagnostics.report(
                    MappingProblem.NEEDS_PARAMETER, field.source(), "@RuntimeField", "a script on OpenSearch");
        }
    }

    private static void report(
            RuntimeField field, String subject, String needed, Target target, Diagnostics diagnostics) {
        diagnostics.report(
                MappingProblem.UNAVAILABLE,
                field.source(),
                subject,
                needed,
                target,
                "build for one server, -Aespalier.target=...: Elasticsearch has runtime fields, OpenSearch derived ones");
    }
}
