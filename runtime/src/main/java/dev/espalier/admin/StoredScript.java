package dev.espalier.admin;

import dev.espalier.codec.JsonWritable;
import tools.jackson.core.JsonGenerator;

/**
 * A script that the cluster keeps under a name.
 *
 * @param language such as {@code painless}; {@code mustache} for a search template
 * @param source the script
 */
public record StoredScript(String language, String source) implements JsonWritable {

    /**
     * A script in the language of most scripts.
     *
     * @param source the script
     * @return in {@code painless}
     */
    public static StoredScript painless(String source) {
        return new StoredScript("painless", source);
    }

    /**
     * A search template.
     *
     * @param source the body of a search with {@code {{names}}} of parameters in it
     * @return in {@code mustache}
     */
    public static StoredScript searchTemplate(String source) {
        return new StoredScript("mustache", source);
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        json.writeObjectPropertyStart("script");
        json.writeStringProperty("lang", language);
        json.writeStringProperty("source", source);
        json.writeEndObject();
        json.writeEndObject();
    }
}
