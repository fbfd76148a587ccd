package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.RootMapping;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.schema.FieldParameter;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.Optional;
import java.util.stream.Stream;

/** A whole mapping in JSON: what is known of its types and parameters is checked, and no annotation may say otherwise. */
final class RawMappingRule implements RootRule {

    @Override
    public void check(DocumentModel document, MappedFields fields, Diagnostics diagnostics) {
        document.root().raw().ifPresent(raw -> new Check(document, fields, diagnostics, raw).check());
    }

    private record Check(DocumentModel document, MappedFields fields, Diagnostics diagnostics, MappingParameter raw) {

        void check() {
            document.root().rawMapping().ifPresent(mapping -> {
                beside(document.root(), mapping);
                properties("", mapping);
            });
        }

        /** Everything else that a document says of its mapping would be ignored. */
        private void beside(RootMapping root, JsonObject mapping) {
            root.parameters().stream()
                    .filter(parameter -> !parameter.value().equals(mapping.get(parameter.name())))
                    .forEach(parameter -> excluded(parameter.name(), parameter.source()));
            Stream.of(
                            root.aliases().stream().map(alias -> alias.name()),
                            root.runtimeFields().stream().map(field -> field.name()),
                            root.templates().stream().map(template -> template.name()))
                    .flatMap(names -> names)
                    .forEach(name -> excluded(name.value(), name.source()));
        }

        private void excluded(String name, SourceRef source) {
            diagnostics.report(MappingProblem.EXCLUDED_PAIR, source, name, raw.name());
        }

        private void properties(String prefix, JsonObject object) {
            inside("properties", prefix, object);
            inside("fields", prefix, object);
        }

        private void inside(String member, String prefix, JsonObject object) {
            object.object(member).members().forEach((name, field) -> {
                if (field instanceof JsonObject definition) {
                    field(prefix + name, definition);
                    properties(prefix + name + ".", definition);
                }
            });
        }

        private void field(String path, JsonObject definition) {
            String name = Optional.ofNullable(definition.text("type")).orElse(FieldType.OBJECT.typeName());
            Optional<FieldType> type = FieldType.named(name);
            if (type.isEmpty()) {
                FieldTypeNames.nearest(name)
                        .ifPresent(nearest ->
                                diagnostics.report(MappingProblem.UNKNOWN_FIELD_TYPE, raw.source(), name, nearest));
            } else if (!servers()
                    .lack(
                            "the field type " + name + " of '" + path + "'",
                            type.get().availability(),
                            raw.source(),
                            "use another type" + TargetCheck.ELSEWHERE)) {
                parameters(path, type.get(), definition);
                annotation(path, name);
            }
        }

        private void parameters(String path, FieldType type, JsonObject definition) {
            definition.members().forEach((name, value) -> {
                Optional<FieldParameter> known = type.parameter(name);
                if (known.isPresent()) {
                    value(path, name, value, known.get());
                } else if (!RawFieldRule.STRUCTURE.contains(name) && ParameterRule.isKnownElsewhere(name)) {
                    diagnostics.report(
                            MappingProblem.FOREIGN_PARAMETER,
                            raw.source(),
                            "'" + path + "' (" + type.typeName() + ")",
                            name,
                            "remove it");
                }
            });
        }

        private void value(String path, String name, JsonTree value, FieldParameter known) {
            boolean lacks = servers().lack("'" + name + "' of '" + path + "'", known.availability(), raw.source());
            if (!lacks && known.kind().refusal(value).isPresent()) {
                diagnostics.report(
                        MappingProblem.NOT_A_CHOICE,
                        raw.source(),
                        path + "." + name,
                        value.compact(),
                        known.kind().description());
            }
        }

        private TargetCheck servers() {
            return new TargetCheck(document.target(), diagnostics);
        }

        /** Queries are made by what the annotation says, and would ask a field of another type. */
        private void annotation(String path, String type) {
            fields.find(path)
                    .filter(field ->
                            field.mapping().stated() && !field.mapping().raw())
                    .filter(field -> !field.type().typeName().equals(type))
                    .ifPresent(field -> diagnostics.report(
                            MappingProblem.EXCLUDED_PAIR,
                            field.source(),
                            path + ": " + field.type().typeName(),
                            path + ": " + type));
        }
    }
}
