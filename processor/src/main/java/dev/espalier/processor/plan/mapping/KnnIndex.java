package dev.espalier.processor.plan.mapping;

import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.Map;
import java.util.stream.Stream;

/** The setting without which OpenSearch keeps vectors, but finds no neighbours. */
final class KnnIndex {

    private static final String SETTING = "knn";

    private KnnIndex() {}

    /** The setting, if a vector needs it and the user says nothing of it. */
    static JsonObject settings(DocumentModel document) {
        boolean stated = document.index().definition().setting(SETTING).isPresent();
        return !stated && fields(document.object()).anyMatch(KnnIndex::needsIt)
                ? new JsonObject(Map.of(SETTING, JsonTree.of(true)))
                : JsonObject.EMPTY;
    }

    private static boolean needsIt(FieldMapping mapping) {
        return mapping.type() == FieldType.KNN_VECTOR && mapping.indexed();
    }

    private static Stream<FieldMapping> fields(ObjectModel object) {
        return object.fields().stream().flatMap(KnnIndex::fields);
    }

    private static Stream<FieldMapping> fields(PropertyModel property) {
        return Stream.concat(
                Stream.of(property.field()), property.object().stream().flatMap(KnnIndex::fields));
    }
}
