package dev.espalier.processor.validation;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.model.StatedSetting;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import java.util.List;

/** Judges what says which shard keeps a document. */
final class RoutingValidator {

    private static final String ADD = "annotate the property to route by with @Routing";

    private final DocumentModel document;
    private final Diagnostics diagnostics;

    private RoutingValidator(DocumentModel document, Diagnostics diagnostics) {
        this.document = document;
        this.diagnostics = diagnostics;
    }

    static void validate(DocumentModel document, Diagnostics diagnostics) {
        RoutingValidator validator = new RoutingValidator(document, diagnostics);
        List<PropertyModel> routings = document.properties().stream()
                .filter(property -> property.role().isRouting())
                .toList();
        routings.stream().limit(1).forEach(validator::checkType);
        routings.stream().skip(1).forEach(second -> validator.reportSecond(routings.get(0), second));
        if (routings.isEmpty()) {
            validator.checkJoins();
            validator.checkRaw();
        }
        if (!document.requiresRouting()) {
            validator.checkPartitions();
        }
    }

    private void checkType(PropertyModel routing) {
        if (!(routing.type() instanceof TypeModel.Unmappable) && !IdTypeRule.isFit(routing)) {
            diagnostics.report(
                    DocumentProblem.ILLEGAL_ROUTING_TYPE,
                    routing.source(),
                    routing.type().spelling());
        }
    }

    private void reportSecond(PropertyModel first, PropertyModel second) {
        String type = document.name().simpleName();
        diagnostics.report(DocumentProblem.SECOND_ROUTING, second.source(), type, first.name(), second.name());
    }

    /** The server refuses children without a routing. */
    private void checkJoins() {
        document.object().fields().stream()
                .filter(property -> property.field().type() == FieldType.JOIN)
                .limit(1)
                .forEach(join -> report(
                        join.field().source(),
                        "a child of '" + join.fieldName() + "' must lie on the shard of its parent",
                        ADD + "(required = false): of a child it holds the routing of the parent"));
    }

    private void checkRaw() {
        document.root()
                .rawMapping()
                .filter(raw -> JsonTree.of(true).equals(raw.object("_routing").get("required")))
                .ifPresent(raw -> report(document.source(), "its mapping demands one", ADD));
    }

    /** The server creates an index of which each value has several shards only if all documents have one. */
    private void checkPartitions() {
        document.index()
                .definition()
                .setting("routing_partition_size")
                .filter(RoutingValidator::isMoreThanOne)
                .ifPresent(setting -> report(
                        setting.source(),
                        "'index.routing_partition_size' spreads the documents of a routing",
                        ADD + ", and let it be required"));
    }

    private static boolean isMoreThanOne(StatedSetting setting) {
        return !setting.value().equals("1");
    }

    private void report(SourceRef source, String why, String help) {
        diagnostics.report(
                DocumentProblem.MISSING_ROUTING, source, document.name().simpleName(), why, help);
    }
}
