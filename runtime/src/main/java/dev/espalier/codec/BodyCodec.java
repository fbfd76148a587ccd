package dev.espalier.codec;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.Objects;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes JSON of objects, and objects of JSON, where no document type stands for them: for the bodies of any endpoint. Documents
 * have codecs that the compiler writes. Must be thread-safe.
 */
public interface BodyCodec {

    /**
     * Makes JSON.
     *
     * @param body any object that the codec knows
     * @return JSON in UTF-8
     * @throws RuntimeException if the object has no form in JSON; nothing is sent then
     */
    byte[] write(Object body);

    /**
     * Reads JSON.
     *
     * @param json in UTF-8; stays the caller's to close
     * @param type what to make of it
     * @return an object of the type
     * @throws IOException if it cannot be read
     */
    Object read(InputStream json, Type type) throws IOException;

    /**
     * Jackson's databind with its defaults, which pass over members that a class does not have.
     *
     * @return a codec without state
     */
    static BodyCodec databind() {
        return databind(JsonMapper.shared());
    }

    /**
     * Jackson's databind with a mapper of your own.
     *
     * @param mapper the mapper
     * @return a codec that uses it
     */
    static BodyCodec databind(ObjectMapper mapper) {
        Objects.requireNonNull(mapper, "mapper");
        return new BodyCodec() {
            @Override
            public byte[] write(Object body) {
                return mapper.writeValueAsBytes(body);
            }

            @Override
            public Object read(InputStream json, Type type) {
                return mapper.readValue(json, mapper.constructType(type));
            }
        };
    }
}
