package dev.espalier.processor.model;

import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * What a mapping says besides its fields.
 *
 * @param parameters of the mapping itself: {@code _meta}, {@code _source}, {@code date_detection} and others
 * @param aliases other names of fields
 * @param runtimeFields fields that are computed when they are searched
 * @param templates how unknown fields are mapped, in the order in which they are tried
 * @param raw the whole mapping in JSON, which then stands for everything else; named after its annotation
 * @param dynamicSource where it is said what becomes of unknown fields
 */
public record RootMapping(
        List<MappingParameter> parameters,
        List<Alias> aliases,
        List<RuntimeField> runtimeFields,
        List<Template> templates,
        Optional<MappingParameter> raw,
        SourceRef dynamicSource) {

    public RootMapping {
        parameters = List.copyOf(parameters);
        aliases = List.copyOf(aliases);
        runtimeFields = List.copyOf(runtimeFields);
        templates = List.copyOf(templates);
    }

    /** Nothing besides the fields. */
    public static RootMapping of(SourceRef source) {
        return new RootMapping(List.of(), List.of(), List.of(), List.of(), Optional.empty(), source);
    }

    /** A parameter, by its name in a mapping. */
    public Optional<MappingParameter> parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    /** The whole mapping, should it be stated in JSON. */
    public Optional<JsonObject> rawMapping() {
        return raw.map(stated -> (JsonObject) stated.value());
    }

    /** Whether dots in names make no objects. */
    public boolean isFlat() {
        return parameter("subobjects")
                .filter(stated -> stated.value().equals(JsonTree.of(false)))
                .isPresent();
    }

    /** Whether a field of that name can be searched, although no property has it. */
    public boolean adds(String name) {
        return aliases.stream().anyMatch(alias -> alias.name().value().equals(name))
                || runtimeFields.stream().anyMatch(field -> field.adds(name));
    }

    /**
     * Another name of a field.
     *
     * @param name the full name
     * @param path the full name of the field
     */
    public record Alias(StatedName name, StatedName path) {}

    /**
     * A field that is computed.
     *
     * @param name the full name
     * @param typeName the type, as in a mapping
     * @param definition its definition, as in a mapping
     * @param parts the fields that a composite one emits
     * @param override whether it may hide a field of another type
     * @param source the annotation
     */
    public record RuntimeField(
            StatedName name,
            String typeName,
            JsonObject definition,
            List<RuntimePart> parts,
            boolean override,
            SourceRef source) {

        public RuntimeField {
            parts = List.copyOf(parts);
        }

        /** Whether its script computes several fields. */
        public boolean isComposite() {
            return typeName.equals("composite");
        }

        /** Whether searches see a field of that name; a composite one is none itself. */
        public boolean adds(String field) {
            return isComposite()
                    ? parts.stream().anyMatch(part -> fullName(part).equals(field))
                    : name.value().equals(field);
        }

        /** The full name of a part. */
        public String fullName(RuntimePart part) {
            return name.value() + "." + part.name().value();
        }

        /** The field type that searches see. */
        public Optional<FieldType> type() {
            return FieldType.named(typeName);
        }
    }

    /**
     * A field that a composite one emits.
     *
     * @param name its name behind that of the whole
     * @param typeName the type, as in a mapping
     * @param source the annotation
     */
    public record RuntimePart(StatedName name, String typeName, SourceRef source) {}

    /**
     * How unknown fields are mapped.
     *
     * @param name its name
     * @param conditions what the field must be like, as in a mapping
     * @param mapping what is made of it; empty if the text is no JSON, which was reported
     * @param runtime whether it becomes a runtime field
     * @param mappingSource the text of the mapping
     * @param source the annotation
     */
    public record Template(
            StatedName name,
            JsonObject conditions,
            JsonObject mapping,
            boolean runtime,
            SourceRef mappingSource,
            SourceRef source) {}
}
