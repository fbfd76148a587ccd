package dev.espalier.opentelemetry;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A document for tests. */
record Word(String id) {

    static final DocumentType<Word, String> DOCUMENT = DocumentType.builder(Word.class, String.class)
            .index("words")
            .notVersioned()
            .id(new KeywordPath<>("id", ValueCodecs.STRING), Word::id)
            .codec(new Codec())
            .definition(() -> "{}")
            .build();

    private static final class Codec implements DocumentCodec<Word> {

        @Override
        public Object id(Word document) {
            return document.id;
        }

        @Override
        public void write(JsonGenerator json, Word document) {
            json.writeStartObject();
            json.writeStringProperty("id", document.id);
            json.writeEndObject();
        }

        @Override
        public Word read(JsonParser json, DocumentMetadata metadata) {
            throw new UnsupportedOperationException();
        }
    }
}
