package dev.espalier.processor.plan.query.fetch;

import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.FieldSource;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.Obstacle;
import dev.espalier.processor.plan.query.property.DocumentFields;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells which field has the value of a property in doc values or stored fields, unchanged and alone. */
public final class FetchedFields {

    private static final String LIMIT = "max_docvalue_fields_search";
    private static final int USUAL_LIMIT = 100;

    private final FieldSource from;
    private final DocumentModel document;
    private final DocumentFields fields;

    public FetchedFields(FieldSource from, DocumentModel document, DocumentFields fields) {
        this.from = from;
        this.document = document;
        this.fields = fields;
    }

    /** Where the values are taken from. */
    public FieldSource from() {
        return from;
    }

    /** The field to be asked for a property: its own, or else a multi-field of it that is a keyword. */
    public PropertyPath fieldOf(PropertyPath property) {
        List<PropertyPath> multiFields = property.last().field().subFields().stream()
                .filter(field -> field.mapping().type().family() == FieldFamily.KEYWORD)
                .map(property::to)
                .toList();
        return Stream.concat(Stream.of(property), multiFields.stream())
                .filter(field -> obstacle(field).isEmpty())
                .findFirst()
                // what is wrong with the keyword is more to the point than that words are no values
                .orElse(
                        property.family() == FieldFamily.TEXT && from == FieldSource.DOC_VALUES
                                ? property.exact().orElse(property)
                                : property);
    }

    /** Why so many fields are refused; empty if they are not. */
    public Optional<Obstacle> obstacle(int count) {
        int limit = document.index().definition().settings().stream()
                .filter(setting ->
                        setting.name().equals(LIMIT) && setting.value().matches("\\d{1,9}"))
                .mapToInt(setting -> Integer.parseInt(setting.value()))
                .findFirst()
                .orElse(USUAL_LIMIT);
        return from == FieldSource.DOC_VALUES && count > limit
                ? Optional.of(new Obstacle(
                        "servers give those of " + limit + " fields at once, but it has " + count,
                        "leave some out, or raise the setting " + LIMIT + " of the index"))
                : Optional.empty();
    }

    /** Why a field has other values than the document, or none; empty if it has the same. */
    public Optional<Obstacle> obstacle(PropertyPath field) {
        return unreached(field)
                .or(() -> missing(field))
                .or(() -> changed(field))
                .or(() -> KeptValues.obstacle(field, from, document.target()));
    }

    private Optional<Obstacle> unreached(PropertyPath field) {
        Optional<PropertyPath> nested = field.nestedParents().stream().findFirst();
        if (nested.isPresent()) {
            return refused("'" + nested.get().spelling() + "' is nested, of whose elements hits have no values");
        }
        boolean unparsed = field.properties().stream()
                .anyMatch(property -> property.isField() && property.field().states("enabled", false));
        return unparsed
                ? refused("'" + field.spelling() + "' is stored but not parsed, because of enabled = false")
                : Optional.empty();
    }

    private Optional<Obstacle> missing(PropertyPath field) {
        FieldMapping mapping = field.mapping();
        String name = "'" + field.spelling() + "'";
        if (from == FieldSource.STORED_FIELDS) {
            return mapping.states("store", true)
                    ? Optional.empty()
                    : Optional.of(new Obstacle(
                            name + " is not stored",
                            mapping.type().parameter("store").isPresent()
                                    ? "say store = true where the field is declared"
                                    : drop(from)));
        }
        if (field.family() == FieldFamily.TEXT) {
            return Optional.of(new Obstacle(
                    name + " is analyzed text, which has none",
                    "annotate '" + field.last().name()
                            + "' with @KeywordField(subField = \"raw\"), or say store = true and @StoredFields"));
        }
        if (mapping.states("doc_values", false)) {
            return Optional.of(
                    new Obstacle(name + " has none, because of docValues = false", "drop docValues = false"));
        }
        boolean inColumns = mapping.type() != FieldType.BINARY || mapping.states("doc_values", true);
        return inColumns
                ? Optional.empty()
                : Optional.of(new Obstacle(name + " has none unless it says so", "say docValues = true"));
    }

    private Optional<Obstacle> changed(PropertyPath field) {
        FieldMapping mapping = field.mapping();
        String name = "'" + field.spelling() + "'";
        Optional<MappingParameter> nullValue = mapping.parameter("null_value");
        if (nullValue.isPresent()) {
            return refused(name + " has " + nullValue.get().value().compact() + " where the document has null");
        }
        Optional<MappingParameter> normalizer = mapping.parameter("normalizer");
        if (normalizer.isPresent()) {
            return Optional.of(new Obstacle(
                    "the values of " + name + " are changed by its normalizer "
                            + normalizer.get().value().compact(),
                    "add a multi-field without one: @KeywordField(subField = \"raw\""
                            + (from == FieldSource.STORED_FIELDS ? ", store = true)" : ")")));
        }
        if (mapping.parameter("script").isPresent()) {
            return refused(name + " is computed by a script, not taken from the document");
        }
        if (!field.last().traits().aliases().isEmpty()) {
            return refused("documents may have '" + field.last().name() + "' under another name, "
                    + String.join(", ", field.last().traits().aliases()));
        }
        String sent = new PropertyPath(field.properties(), Optional.empty()).fieldName();
        return fields.takesCopies(sent) ? refused(name + " has copies of other fields as well") : Optional.empty();
    }

    /** An obstacle that only the document itself is without. */
    public Optional<Obstacle> refused(String why) {
        return Optional.of(new Obstacle(why, drop(from)));
    }

    /** What is always possible. */
    static String drop(FieldSource from) {
        return "read it from documents: drop " + from.annotation() + ", or leave the component out";
    }
}
