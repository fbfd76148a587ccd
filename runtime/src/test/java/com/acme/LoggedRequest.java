package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.DocumentTypeBuilder;
import dev.espalier.metamodel.KeywordPath;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A document with a time, as data streams have them. */
public record LoggedRequest(@Nullable String id, Instant at, String path) {

    public static final KeywordPath<String> ID = new KeywordPath<>("id", ValueCodecs.STRING);
    public static final KeywordPath<String> PATH = new KeywordPath<>("path", ValueCodecs.STRING);

    /** Documents under another name, created from a template. */
    public static DocumentTypeBuilder<LoggedRequest, String> type(String index, String template) {
        return DocumentType.builder(LoggedRequest.class, String.class)
                .index(index)
                .codec(new Codec())
                .id(ID)
                .generatedId()
                .definition(() -> template);
    }

    private static final class Codec implements DocumentCodec<LoggedRequest> {

        @Override
        public @Nullable String id(LoggedRequest document) {
            return document.id();
        }

        @Override
        public void write(JsonGenerator json, LoggedRequest document) {
            json.writeStartObject();
            if (document.id() != null) {
                json.writeStringProperty("id", document.id());
            }
            json.writeStringProperty("@timestamp", document.at().toString());
            json.writeStringProperty("path", document.path());
            json.writeEndObject();
        }

        @Override
        public LoggedRequest read(JsonParser json, DocumentMetadata metadata) {
            String id = metadata.id();
            Instant at = Instant.EPOCH;
            String path = "";
            String name;
            while ((name = json.nextName()) != null) {
                json.nextToken();
                switch (name) {
                    case "@timestamp" -> at = Instant.parse(json.getString());
                    case "path" -> path = json.getString();
                    default -> json.skipChildren();
                }
            }
            return new LoggedRequest(id, at, path);
        }
    }
}
