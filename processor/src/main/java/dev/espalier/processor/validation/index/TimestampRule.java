package dev.espalier.processor.validation.index;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.diagnostic.Wording;
import dev.espalier.processor.model.DataStreamModel;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.schema.Dialect;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.Optional;
import java.util.Set;

/** The servers' rules for the field that holds the time of a document in a data stream. */
final class TimestampRule {

    /** What Elasticsearch lets the field say besides its type. */
    private static final Set<String> ALLOWED = Set.of("format", "locale", "meta");

    private static final Set<String> TYPES = Set.of(FieldType.DATE.typeName(), FieldType.DATE_NANOS.typeName());
    private static final String REMEDY = "annotate the property with @DateField or @DateNanosField";

    private final DocumentModel document;
    private final Diagnostics diagnostics;
    private final String name;

    private TimestampRule(DocumentModel document, DataStreamModel stream, Diagnostics diagnostics) {
        this.document = document;
        this.diagnostics = diagnostics;
        this.name = stream.timestampField().value();
    }

    static void validate(DocumentModel document, DataStreamModel stream, Diagnostics diagnostics) {
        TimestampRule rule = new TimestampRule(document, stream, diagnostics);
        Optional<PropertyModel> property = document.object().fields().stream()
                .filter(field -> field.fieldName().equals(rule.name))
                .findFirst();
        if (property.isEmpty()) {
            diagnostics.report(
                    DocumentProblem.MISSING_TIMESTAMP,
                    stream.timestampField().source(),
                    document.name().simpleName(),
                    rule.name);
        } else {
            rule.validate(property.get());
        }
    }

    private void validate(PropertyModel property) {
        FieldMapping field = property.field();
        String type = type(field);
        if (!TYPES.contains(type)) {
            report(field.source(), "it is " + Wording.withArticle(type) + " field", REMEDY);
        } else if (property.isCollection()) {
            report(property.source(), "each document has one time, and this may be several", "make it a single value");
        } else if (!property.traits().isWritten()) {
            report(property.source(), "it is never written", "remove @ReadOnly");
        } else {
            field.parameters().forEach(this::parameter);
            if (document.target().includes(Dialect.ELASTICSEARCH)) {
                field.subFields()
                        .forEach(subField -> report(
                                subField.mapping().source(),
                                "it must not have the multi-field '" + subField.name() + "'",
                                "remove it, or add a property of its own"));
            }
        }
    }

    /** The whole mapping may be stated in another place. */
    private String type(FieldMapping field) {
        return document.root()
                .rawMapping()
                .map(raw -> raw.object("properties").object(name))
                .map((JsonObject raw) -> raw.text("type"))
                .orElse(field.type().typeName());
    }

    private void parameter(MappingParameter parameter) {
        boolean refused = document.target().includes(Dialect.ELASTICSEARCH)
                ? !ALLOWED.contains(parameter.name())
                : parameter.name().equals("doc_values") && parameter.value().equals(JsonTree.of(false));
        if (refused && !parameter.name().equals("type")) {
            report(
                    parameter.source(),
                    "it must not say '" + parameter.name() + "'",
                    "remove it; the format, the locale and notes are all that the field may state");
        }
    }

    private void report(SourceRef source, String reason, String help) {
        diagnostics.report(DocumentProblem.ILLEGAL_TIMESTAMP, source, name, reason, help);
    }
}
