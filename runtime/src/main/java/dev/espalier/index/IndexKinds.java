package dev.espalier.index;

import dev.espalier.metamodel.DocumentType;
import dev.espalier.schema.IndexKind;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.Map;

/** What the names of document types stand for on a server, and should. */
final class IndexKinds {

    private IndexKinds() {}

    /**
     * Refuses a name that stands for something else than the document type wants.
     *
     * @throws MappingConflictException if it does
     */
    static void require(DocumentType<?, ?> type, String name, Map<String, JsonObject> definitions) {
        IndexKind wanted = wanted(type);
        definitions.forEach((index, definition) -> {
            IndexKind found = of(name, index, definition);
            if (!found.serves(wanted)) {
                throw MappingConflictException.ofKind(type, found, wanted);
            }
        });
    }

    private static IndexKind wanted(DocumentType<?, ?> type) {
        if (type.dataStream()) {
            return IndexKind.DATA_STREAM;
        }
        return type.versioned() ? IndexKind.ALIAS : IndexKind.INDEX;
    }

    private static IndexKind of(String name, String index, JsonObject definition) {
        if (definition.text("data_stream") != null) {
            return IndexKind.DATA_STREAM;
        }
        return index.equals(name) ? IndexKind.INDEX : IndexKind.ALIAS;
    }
}
