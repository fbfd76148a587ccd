package dev.espalier.index;

import dev.espalier.metamodel.DocumentType;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.Map;

/** What a name stands for on a server. */
enum IndexKind {
    INDEX("index", "an"),
    ALIAS("alias", "an"),
    DATA_STREAM("data stream", "a");

    private final String noun;
    private final String article;

    IndexKind(String noun, String article) {
        this.noun = noun;
        this.article = article;
    }

    /**
     * Refuses a name that stands for something else than the document type wants.
     *
     * @throws MappingConflictException if it does
     */
    static void require(DocumentType<?, ?> type, String name, Map<String, JsonObject> definitions) {
        IndexKind wanted = type.dataStream() ? DATA_STREAM : type.versioned() ? ALIAS : INDEX;
        for (Map.Entry<String, JsonObject> definition : definitions.entrySet()) {
            IndexKind found = of(name, definition.getKey(), definition.getValue());
            boolean streamOrNot = (found == DATA_STREAM) != (wanted == DATA_STREAM);
            // an alias may stand for the one index of a type without versions, as users set it up themselves
            if (streamOrNot || found == INDEX && wanted == ALIAS) {
                throw MappingConflictException.ofKind(type, found, wanted);
            }
        }
    }

    private static IndexKind of(String name, String index, JsonObject definition) {
        if (definition.text("data_stream") != null) {
            return DATA_STREAM;
        }
        return index.equals(name) ? INDEX : ALIAS;
    }

    /** With its article, as it stands in a sentence. */
    String inSentence() {
        return article + " " + noun;
    }

    @Override
    public String toString() {
        return noun;
    }
}
