package dev.espalier.codec;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON that is passed on as it is: checked once, kept without white space.
 *
 * @param text one JSON value
 */
public record RawJson(String text) implements JsonWritable {

    private static final JsonFactory STRICT = Json.FACTORY
            .rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * Checks text and removes its white space.
     *
     * @throws IllegalArgumentException if it is not, with line and column
     */
    public RawJson {
        String json = text;
        text = Json.toString(generator -> copy(json, generator));
    }

    private static void copy(String text, JsonGenerator json) {
        try (JsonParser parser = STRICT.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw malformed("expected a JSON value", text, parser.currentLocation());
            }
            Json.read(parser, value -> {
                json.copyCurrentStructureExact(value);
                return value;
            });
            if (parser.nextToken() != null) {
                throw malformed("expected nothing after the JSON value", text, parser.currentTokenLocation());
            }
        } catch (CodecException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (JacksonException e) {
            throw malformed(e.getOriginalMessage(), text, e.getLocation());
        }
    }

    private static IllegalArgumentException malformed(String message, String text, TokenStreamLocation location) {
        return new IllegalArgumentException(
                message + " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ") in " + text);
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeRawValue(text);
    }
}
