package dev.espalier.codec;

import tools.jackson.core.JsonParser;

/**
 * A place in a JSON document that is read in parts: errors in a part that was copied tell where it stands in the whole.
 *
 * @param path the path of the part
 */
public record JsonPlace(String path) {

    /**
     * The object that a parser is in.
     *
     * @param json the parser, on the end of an object
     * @return its place
     */
    public static JsonPlace of(JsonParser json) {
        return new JsonPlace(JsonPath.inside(json.streamReadContext()));
    }

    /**
     * Lets errors of another parser start with this place.
     *
     * @param part a parser over a copy of what stands here, before its first token
     * @return the same parser
     */
    public JsonParser continuedBy(JsonParser part) {
        part.assignCurrentValue(this);
        return part;
    }
}
