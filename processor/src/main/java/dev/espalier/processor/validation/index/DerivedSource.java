package dev.espalier.processor.validation.index;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.IndexDefinition;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.RootMapping;
import dev.espalier.processor.model.StatedSetting;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.FieldType;
import java.util.Optional;

/**
 * A source that OpenSearch 3 makes of columns and stored fields, instead of keeping it: it refuses the mapping if there is a field that
 * it could not bring back.
 */
final class DerivedSource {

    private static final String NO_LIMIT = String.valueOf(Integer.MAX_VALUE);

    private final StatedSetting enabled;
    private final Diagnostics diagnostics;

    private DerivedSource(StatedSetting enabled, Diagnostics diagnostics) {
        this.enabled = enabled;
        this.diagnostics = diagnostics;
    }

    static void validate(DocumentModel document, Diagnostics diagnostics) {
        IndexDefinition definition = document.index().definition();
        if (definition.hasDerivedSource()) {
            StatedSetting enabled =
                    definition.setting(IndexDefinition.DERIVED_SOURCE).orElseThrow();
            DerivedSource source = new DerivedSource(enabled, diagnostics);
            source.fields(document.object(), "");
            source.added(document.root());
        }
    }

    private void added(RootMapping root) {
        root.aliases().stream()
                .findFirst()
                .ifPresent(alias -> refuse(alias.name().value(), "it is an alias"));
        root.runtimeFields().stream()
                .findFirst()
                .ifPresent(field -> refuse(field.name().value(), "it is computed by a script"));
    }

    private void fields(ObjectModel object, String prefix) {
        for (PropertyModel property : object.fields()) {
            String path = prefix + property.fieldName();
            Optional<String> reason = reason(property);
            if (reason.isPresent()) {
                refuse(path, reason.get());
            } else {
                property.object().ifPresent(inner -> fields(inner, path + "."));
            }
        }
    }

    private void refuse(String path, String reason) {
        diagnostics.report(
                AnalysisProblem.WRONG_INDEX_SETTING,
                enabled.source(),
                "the source cannot be derived of '" + path + "': " + reason,
                "remove '" + enabled.name() + "', or what '" + path + "' has");
    }

    /** Why servers cannot bring a field back; multi-fields do not count. */
    private static Optional<String> reason(PropertyModel property) {
        FieldMapping field = property.field();
        if (field.parameter("copy_to").isPresent()) {
            return Optional.of("it is copied to others");
        }
        return switch (field.type()) {
            // the last ones are of plugins, which say so themselves
            case TEXT, MATCH_ONLY_TEXT, CONSTANT_KEYWORD, KNN_VECTOR, SEMANTIC, XY_POINT, XY_SHAPE -> Optional.empty();
            case OBJECT -> isUnread(property) ? Optional.of("its objects are not indexed") : Optional.empty();
            case BINARY -> field.states("store", true) ? Optional.empty() : Optional.of("it needs store = true");
            case KEYWORD, WILDCARD ->
                isChanged(field) ? Optional.of("it has a normalizer or ignoreAbove") : kept(field);
            case LONG,
                    INTEGER,
                    SHORT,
                    BYTE,
                    UNSIGNED_LONG,
                    DOUBLE,
                    FLOAT,
                    HALF_FLOAT,
                    SCALED_FLOAT,
                    BOOLEAN,
                    DATE,
                    DATE_NANOS,
                    IP,
                    GEO_POINT -> kept(field);
            default -> Optional.of("the type " + field.type().typeName() + " is not kept in columns");
        };
    }

    private static boolean isUnread(PropertyModel property) {
        FieldMapping field = property.field();
        boolean open = !(property.type().element() instanceof TypeModel.Structure)
                && field.parameter("dynamic").isEmpty();
        return field.states("enabled", false) || open;
    }

    private static boolean isChanged(FieldMapping field) {
        return field.parameter("normalizer").isPresent()
                || field.parameter("ignore_above")
                        .map(MappingParameter::value)
                        .filter(limit -> !limit.plain().equals(NO_LIMIT))
                        .isPresent();
    }

    private static Optional<String> kept(FieldMapping field) {
        boolean stored = field.type() != FieldType.WILDCARD && field.states("store", true);
        return stored || !field.states("doc_values", false)
                ? Optional.empty()
                : Optional.of("it has neither docValues nor store");
    }
}
