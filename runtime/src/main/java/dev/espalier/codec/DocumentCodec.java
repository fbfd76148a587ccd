package dev.espalier.codec;

import org.jspecify.annotations.Nullable;
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
     * The id of a document.
     *
     * @param document the document
     * @return its id, null if it has none yet
     */
    @Nullable
    Object id(T document);

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
     * @throws tools.jackson.core.JacksonException if the input is no JSON, ends early, or goes beyond the limits of the
     *     parser; {@link Json#read} turns the latter into a {@code CodecException}
     */
    T read(JsonParser json, DocumentMetadata metadata);

    /**
     * Whether {@link #read} takes what hits have under {@code fields}: doc values or stored fields by their whole paths, in
     * arrays. Otherwise it takes the source of documents.
     *
     * @return false by default
     */
    default boolean readsFields() {
        return false;
    }

    /**
     * The JSON of a document, to be kept elsewhere than on a server.
     *
     * @param document the document
     * @return its JSON in UTF-8 without white space
     * @throws CodecException if a value can't be sent, with its path
     */
    default byte[] toJson(T document) {
        return Json.toBytes(json -> write(json, document));
    }

    /**
     * Reads a document from JSON that was kept elsewhere than on a server.
     *
     * @param source a JSON object in UTF-8, and nothing else
     * @param metadata what is known beside the source; {@link DocumentMetadata#of} if that is the id
     * @return the document
     * @throws CodecException if a value is of another kind than its property, or the source is no JSON object, is
     *     nested too deep, or has too long a name, number or string, with the path
     */
    default T fromJson(byte[] source, DocumentMetadata metadata) {
        return Json.readObject(source, json -> read(json, metadata));
    }
}
