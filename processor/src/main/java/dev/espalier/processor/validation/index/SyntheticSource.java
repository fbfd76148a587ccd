package dev.espalier.processor.validation.index;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.CollectionKind;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.IndexDefinition;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.StatedSetting;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import java.util.Optional;

/**
 * A source that the server makes of what it has indexed: plain values of a field are sorted, each of them once, and values of plain
 * objects are those of one object.
 */
final class SyntheticSource {

    private static final String KEEP = "synthetic_source_keep";

    private SyntheticSource() {}

    static void validate(DocumentModel document, Diagnostics diagnostics) {
        IndexDefinition definition = document.index().definition();
        Optional<StatedSetting> mode = definition
                .setting("mapping.source.mode")
                .filter(stated -> stated.value().equals("synthetic"));
        boolean keeps = definition
                        .setting("mapping." + KEEP)
                        .filter(stated -> !stated.value().equals("none"))
                        .isPresent()
                || isKept(document.root().parameter(KEEP));
        if (mode.isPresent() && !keeps) {
            report(document, "synthetic", mode.get(), diagnostics);
        } else if (definition.hasDerivedSource()) {
            report(
                    document,
                    "derived",
                    definition.setting(IndexDefinition.DERIVED_SOURCE).orElseThrow(),
                    diagnostics);
        }
    }

    private static void report(DocumentModel document, String kind, StatedSetting setting, Diagnostics diagnostics) {
        find(document.object(), "")
                .ifPresent(loss ->
                        diagnostics.report(AnalysisProblem.REBUILT_SOURCE, setting.source(), kind, loss, help(kind)));
    }

    private static String help(String kind) {
        return kind.equals("derived")
                ? "use a set where neither order nor number count; if none of it matters, say so with @Allow(\"SET-367\")"
                : "keep lists as they are: @SyntheticSourceKeep(SourceKeeping.ARRAYS), on the property or on the document";
    }

    private static boolean isKept(Optional<MappingParameter> keep) {
        return keep.filter(stated -> !stated.value().equals(JsonTree.of("none")))
                .isPresent();
    }

    /** What the first such list would become. */
    private static Optional<String> find(ObjectModel object, String prefix) {
        for (PropertyModel property : object.fields()) {
            String path = prefix + property.fieldName();
            boolean kept =
                    !property.traits().isRead() || isKept(property.field().parameter(KEEP));
            Optional<String> loss = kept ? Optional.empty() : loss(property, path);
            if (loss.isPresent()) {
                return loss;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> loss(PropertyModel property, String path) {
        if (property.object().isPresent()) {
            return property.isCollection() && property.field().type() != FieldType.NESTED
                    ? Optional.of("the objects in '" + path + "' come back as one")
                    : find(property.object().get(), path + ".");
        }
        boolean ordered = property.type() instanceof TypeModel.Collection several && !isSet(several.kind());
        return ordered && isRebuilt(property.field().type().family())
                ? Optional.of("the values in '" + path + "' come back in another order, each of them once")
                : Optional.empty();
    }

    private static boolean isSet(CollectionKind kind) {
        return switch (kind) {
            case SET, SORTED_SET, NAVIGABLE_SET, HASH_SET, LINKED_HASH_SET, TREE_SET, ENUM_SET -> true;
            default -> false;
        };
    }

    private static boolean isRebuilt(FieldFamily family) {
        return switch (family) {
            case KEYWORD, NUMBER, BOOLEAN, DATE, IP, GEO_POINT -> true;
            default -> false;
        };
    }
}
