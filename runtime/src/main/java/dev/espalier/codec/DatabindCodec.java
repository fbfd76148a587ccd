package dev.espalier.codec;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Leaves values to Jackson's databind. Generated codecs use it for properties that are marked {@code @Json}, with the
 * shared mapper and its defaults. For a mapper of your own, extend it and name the subclass with {@code @Codec}:
 *
 * <pre>{@code
 * final class SettingsCodec extends DatabindCodec<Settings> {
 *     SettingsCodec() {
 *         super(Mappers.STRICT, new TypeReference<Settings>() {});
 *     }
 * }
 * }</pre>
 *
 * @param <V> the type of the values
 */
public class DatabindCodec<V> implements ValueCodec<V> {

    private final ObjectReader reader;
    private final ObjectWriter writer;

    /**
     * A codec that uses a mapper.
     *
     * @param mapper the mapper
     * @param type the type of the values
     */
    public DatabindCodec(ObjectMapper mapper, TypeReference<V> type) {
        this.reader = mapper.readerFor(type).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.writer = mapper.writerFor(type).without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
    }

    /**
     * A codec that uses Jackson's shared mapper.
     *
     * @param <V> the type of the values
     * @param type the type of the values
     * @return the codec
     */
    public static <V> ValueCodec<V> of(TypeReference<V> type) {
        return new DatabindCodec<>(JsonMapper.shared(), type);
    }

    @Override
    public final boolean takesArrays() {
        return true;
    }

    @Override
    public final void write(JsonGenerator json, V value) {
        try {
            writer.writeValue(json, value);
        } catch (JacksonException e) {
            throw failure(CodecException.at("Jackson cannot write it: " + e.getOriginalMessage(), json), e);
        }
    }

    @Override
    public final V read(JsonParser json) {
        try {
            V value = reader.readValue(json);
            if (value == null) {
                throw CodecException.at("Jackson read null from a value", json);
            }
            return value;
        } catch (JacksonException e) {
            throw failure(CodecException.at("Jackson cannot read it: " + e.getOriginalMessage(), json), e);
        }
    }

    private static CodecException failure(CodecException described, JacksonException cause) {
        described.initCause(cause);
        return described;
    }
}
