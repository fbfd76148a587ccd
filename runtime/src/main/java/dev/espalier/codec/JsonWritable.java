package dev.espalier.codec;

import tools.jackson.core.JsonGenerator;

/** Something that is one JSON value. */
@FunctionalInterface
public interface JsonWritable {

    /**
     * Writes this as exactly one JSON value.
     *
     * @param json the generator, which stays the caller's to close
     * @throws CodecException if a part of this can't be sent, such as a number that is not finite
     */
    void writeTo(JsonGenerator json);
}
