package dev.espalier.codec;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.core.util.Named;

/**
 * Parsers and generators, all of one shared factory. Parsers and generators borrow buffers and must be closed; the streams
 * under them stay the caller's to close.
 *
 * <p>JSON is read and written down to {@value #MAX_DEPTH} levels of objects and arrays; numbers have 1000 characters at
 * most, names 50 000, strings 100 million. Of several members of one name in an object, the last one counts.
 */
public final class Json {

    /** How deep objects and arrays may stand in each other. */
    public static final int MAX_DEPTH = 500;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // an object that an exception left open must not look complete
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private static final String TOO_DEEP = "JSON is nested more than " + MAX_DEPTH + " levels deep";

    private Json() {}

    /**
     * A parser over a stream.
     *
     * @param input JSON in UTF-8
     * @return a parser before the first token
     */
    public static JsonParser parser(InputStream input) {
        return FACTORY.createParser(ObjectReadContext.empty(), input);
    }

    /**
     * A parser over bytes.
     *
     * @param input JSON in UTF-8
     * @return a parser before the first token
     */
    public static JsonParser parser(byte[] input) {
        return FACTORY.createParser(ObjectReadContext.empty(), input);
    }

    /**
     * A parser over text.
     *
     * @param input JSON
     * @return a parser before the first token
     */
    public static JsonParser parser(String input) {
        return FACTORY.createParser(ObjectReadContext.empty(), input);
    }

    /**
     * Reads with a parser, and tells where the JSON is broken or went beyond the limits of this class.
     *
     * @param json the parser
     * @param reader reads with it
     * @param <V> what is read
     * @return what the reader returns
     * @throws CodecException if the JSON is nested too deep, or a name, number or string is too long, with the path
     * @throws StreamReadException if the input is no JSON or ends early, with the path
     */
    public static <V extends @Nullable Object> V read(JsonParser json, Function<JsonParser, V> reader) {
        try {
            return readWithinLimits(json, reader);
        } catch (StreamReadException e) {
            String message = e.getOriginalMessage() + " at " + JsonPath.of(json.streamReadContext());
            throw new StreamReadException(json, message, e.getLocation(), e);
        }
    }

    private static <V extends @Nullable Object> V readWithinLimits(JsonParser json, Function<JsonParser, V> reader) {
        try {
            return reader.apply(json);
        } catch (StreamConstraintsException e) {
            boolean tooDeep = json.streamReadContext().getNestingDepth() > MAX_DEPTH;
            CodecException limit = CodecException.at(tooDeep ? TOO_DEEP : String.valueOf(e.getOriginalMessage()), json);
            limit.initCause(e);
            throw limit;
        }
    }

    /** Reads JSON that is one object. */
    static <V> V readObject(byte[] source, Function<JsonParser, V> reader) {
        try (JsonParser json = parser(source)) {
            try {
                json.nextToken();
                ValueReader.requireObject("an object", json);
                V value = readWithinLimits(json, reader);
                if (json.nextToken() != null) {
                    throw Mismatch.expected("nothing after the object", json);
                }
                return value;
            } catch (StreamReadException e) {
                CodecException malformed = CodecException.at("this is no JSON: " + e.getOriginalMessage(), json);
                malformed.initCause(e);
                throw malformed;
            }
        }
    }

    /**
     * A generator of JSON in UTF-8 without white space.
     *
     * @param output where to write
     * @return a generator at the start of the output
     */
    public static JsonGenerator generator(OutputStream output) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), output);
    }

    /**
     * Prepares the recognition of property names on the parser's bytes, without making Strings. To be done once for
     * each set of names, not for each parser.
     *
     * @param names the names, each once
     * @return a matcher for {@link JsonParser#nextNameMatch}, which gives the position of the name here
     */
    public static PropertyNameMatcher matcher(String... names) {
        return FACTORY.constructNameMatcher(
                Arrays.stream(names).map(Named::fromString).toList(), false);
    }

    /**
     * The JSON of a value, for requests.
     *
     * @param value the value
     * @return its JSON in UTF-8 without white space
     */
    public static byte[] toBytes(JsonWritable value) {
        return toBytes(value, ObjectWriteContext.empty());
    }

    /**
     * The JSON of a value whose parts depend on something outside of it.
     *
     * @param value the value
     * @param context what its parts get from {@link JsonGenerator#objectWriteContext()} while they are written
     * @return its JSON in UTF-8 without white space
     */
    public static byte[] toBytes(JsonWritable value, ObjectWriteContext context) {
        BufferRecycler buffers = FACTORY._getBufferRecycler();
        try (ByteArrayBuilder output = new ByteArrayBuilder(buffers)) {
            try (JsonGenerator json = FACTORY.createGenerator(context, output)) {
                write(json, value);
            }
            return output.getClearAndRelease();
        } finally {
            buffers.releaseToPool();
        }
    }

    private static void write(JsonGenerator json, JsonWritable value) {
        try {
            value.writeTo(json);
        } catch (StreamConstraintsException e) {
            if (json.streamWriteContext().getNestingDepth() <= MAX_DEPTH) {
                throw e;
            }
            CodecException limit = CodecException.at(TOO_DEEP, json);
            limit.initCause(e);
            throw limit;
        }
    }

    /**
     * The JSON of a value, for people.
     *
     * @param value the value
     * @return its JSON without white space
     */
    public static String toString(JsonWritable value) {
        return new String(toBytes(value), StandardCharsets.UTF_8);
    }
}
