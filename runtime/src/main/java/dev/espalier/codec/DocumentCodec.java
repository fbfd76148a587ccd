package dev.espalier.codec;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Writes and reads documents of one type. The compiler generates one for each document class; it is stateless and safe
 * for use by several threads.
 *
 * @param <T> the document class
 */
public interface DocumentCodec<T> {

    /**
     * Writes a document as one JSON object: what the server keeps as {@code _source}. A property that is null is left
     * out, an empty collection is {@code []}.
     *
     * @param json the generator
     * @param document the document
     * @throws CodecException if a value can't be sent, with its path
     */
    void write(JsonGenerator json, T document);

    /**
     * Reads a document from its JSON object. Fields that the class does not declare are skipped.
     *
     * @param json the parser, on the object's start; afterwards on its end
     * @param metadata what the server keeps beside the source: id, version, routing
     * @return the document
     * @throws CodecException if a value is of another kind than its property, with its path
     */
    T read(JsonParser json, DocumentMetadata metadata);
}
