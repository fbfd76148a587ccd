package dev.espalier.processor.plan.mapping;

import dev.espalier.processor.model.DateFormats;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.SubField;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.GeneratedNames;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Plans the mapping of a document. */
public final class MappingPlanner {

    /** The longest value that fits the server's 32766 bytes whatever its characters are. */
    private static final long IGNORE_ABOVE = 8191;

    private final boolean derived;

    private MappingPlanner(DocumentModel document) {
        this.derived = document.index().definition().hasDerivedSource();
    }

    /** The plan for a document that was found to be right. */
    public static MappingPlan plan(DocumentModel document, GeneratedNames names) {
        Map<String, JsonTree> definition = new LinkedHashMap<>();
        definition.put("settings", SettingsPlanner.plan(document));
        definition.put("mappings", mappings(document));
        JsonObject aliases = AliasPlanner.plan(document.index().definition());
        if (!aliases.members().isEmpty()) {
            definition.put("aliases", aliases);
        }
        JsonObject index = new JsonObject(definition);
        JsonObject content = document.index()
                .definition()
                .template()
                .map(template -> TemplatePlanner.plan(template, document, index))
                .orElse(index);
        return new MappingPlan(names.mappingResource(), index, content);
    }

    private static JsonObject mappings(DocumentModel document) {
        if (document.root().rawMapping().isPresent()) {
            return document.root().rawMapping().get();
        }
        Map<String, JsonTree> mappings = RootPlanner.members(document);
        mappings.put(
                "properties",
                FieldAliasPlanner.withAliases(
                        new MappingPlanner(document).properties(document.object()),
                        document.root().aliases()));
        return new JsonObject(mappings);
    }

    private JsonObject properties(ObjectModel object) {
        Map<String, JsonTree> properties = new LinkedHashMap<>();
        object.fields().forEach(property -> properties.put(property.fieldName(), field(property)));
        return new JsonObject(properties);
    }

    private JsonObject field(PropertyModel property) {
        Map<String, JsonTree> field = new LinkedHashMap<>(parameters(property.type(), property.field()));
        if (derived) {
            keepWhole(property.field(), field);
        }
        property.object().ifPresent(object -> field.put("properties", properties(object)));
        if (!property.field().subFields().isEmpty()) {
            field.put("fields", subFields(property));
        }
        return new JsonObject(field);
    }

    /** A source is derived of whole values only; the server keeps those of texts apart, and says so. */
    private static void keepWhole(FieldMapping mapping, Map<String, JsonTree> field) {
        if (mapping.parameter("ignore_above").isEmpty()) {
            field.remove("ignore_above");
        }
        if (mapping.type() == FieldType.TEXT) {
            field.putIfAbsent("store", JsonTree.of(true));
        }
    }

    private static JsonObject subFields(PropertyModel property) {
        Map<String, JsonTree> fields = new LinkedHashMap<>();
        for (SubField subField : property.field().subFields()) {
            fields.put(subField.name(), new JsonObject(parameters(property.type(), subField.mapping())));
        }
        return new JsonObject(fields);
    }

    private static Map<String, JsonTree> parameters(TypeModel type, FieldMapping mapping) {
        Map<String, JsonTree> parameters = new LinkedHashMap<>();
        if (!mapping.raw()) {
            parameters.putAll(defaults(type, mapping));
        }
        mapping.parameters().forEach(parameter -> parameters.put(parameter.name(), parameter.value()));
        boolean foreign = mapping.type() == FieldType.KNN_VECTOR && !mapping.raw();
        return foreign ? KnnVector.translated(parameters) : parameters;
    }

    private static Map<String, JsonTree> defaults(TypeModel type, FieldMapping mapping) {
        Map<String, JsonTree> parameters = new LinkedHashMap<>();
        // an object is what a field with properties is anyway
        if (mapping.type() != FieldType.OBJECT) {
            parameters.put("type", JsonTree.of(mapping.type().typeName()));
        }
        // a dimension may not be cut off
        if (mapping.type() == FieldType.KEYWORD
                && mapping.parameter("time_series_dimension").isEmpty()) {
            parameters.put("ignore_above", JsonTree.of(IGNORE_ABOVE));
        }
        if (mapping.type().family() == FieldFamily.DATE || mapping.type() == FieldType.DATE_RANGE) {
            parameters.put("format", JsonTree.of(DateFormats.standard(mapping.type(), mapping.searched(type))));
        }
        if (mapping.type() == FieldType.OBJECT
                && isOpen(type.element())
                && mapping.parameter("dynamic").isEmpty()) {
            parameters.put("enabled", JsonTree.of(false));
        }
        return parameters;
    }

    /** Whether the keys of the objects are not known, so that a strict mapping would refuse them. */
    private static boolean isOpen(TypeModel type) {
        return !(type instanceof TypeModel.Structure);
    }
}
