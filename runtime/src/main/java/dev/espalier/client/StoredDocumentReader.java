package dev.espalier.client;

import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.Json;
import dev.espalier.codec.ValueReader;
import dev.espalier.metamodel.DocumentType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one document with its metadata, as the endpoints that get by id answer it. Used once. */
final class StoredDocumentReader<T> {

    private final DocumentType<T, ?> type;
    private @Nullable String id;
    private @Nullable String routing;
    private long version = -1;
    private long sequenceNumber = -1;
    private long primaryTerm = -1;
    private @Nullable T document;
    private @Nullable String source;

    private StoredDocumentReader(DocumentType<T, ?> type) {
        this.type = type;
    }

    /** The document; null if it was not found. The parser stands on the START_OBJECT and ends on its END_OBJECT. */
    static <T> @Nullable T read(DocumentType<T, ?> type, JsonParser json) {
        StoredDocumentReader<T> reader = new StoredDocumentReader<>(type);
        reader.members(json);
        return reader.finished();
    }

    private void members(JsonParser json) {
        String name;
        while ((name = json.nextName()) != null) {
            JsonToken token = json.nextToken();
            switch (name) {
                case "_id" -> id = json.getValueAsString();
                case "_routing" -> routing = json.getValueAsString();
                case "_version" -> version = ValueReader.readLong(json, -1);
                case "_seq_no" -> sequenceNumber = ValueReader.readLong(json, -1);
                case "_primary_term" -> primaryTerm = ValueReader.readLong(json, -1);
                case "_source" -> {
                    if (token == JsonToken.START_OBJECT) {
                        source(json);
                    }
                }
                case "error" ->
                    throw new IncompleteResultException(
                            "A document of " + type.index() + " could not be got", List.of(id + ": " + copy(json)));
                default -> {}
            }
            json.skipChildren();
        }
    }

    private void source(JsonParser json) {
        if (id == null) {
            source = copy(json);
        } else {
            document = type.codec().read(json, metadata());
        }
    }

    private @Nullable T finished() {
        if (source == null) {
            return document;
        }
        try (JsonParser json = Json.parser(source)) {
            json.nextToken();
            return type.codec().read(json, metadata());
        }
    }

    private DocumentMetadata metadata() {
        return new DocumentMetadata(id, routing, version, sequenceNumber, primaryTerm);
    }

    private static String copy(JsonParser json) {
        return Json.toString(generator -> generator.copyCurrentStructure(json));
    }
}
