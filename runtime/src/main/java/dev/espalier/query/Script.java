package dev.espalier.query;

import dev.espalier.codec.JsonWritable;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * A script that servers run on documents: {@code {"source":"ctx._source.words += params.by","lang":"painless",
 * "params":{"by":10}}}. Values go as parameters, so that the server compiles the source once.
 *
 * @param source the source
 * @param language the language
 * @param parameters what the source reads as {@code params.name}
 */
public record Script(String source, String language, List<Argument> parameters) implements JsonWritable {

    /** Copies the parameters. */
    public Script {
        parameters = List.copyOf(parameters);
    }

    /**
     * A script in Painless.
     *
     * @param source the source
     * @param parameters what the source reads as {@code params.name}
     * @return the script
     */
    public static Script of(String source, Argument... parameters) {
        return new Script(source, "painless", List.of(parameters));
    }

    /**
     * A script in another language.
     *
     * @param language the language, such as {@code expression}
     * @param source the source
     * @param parameters what the source reads
     * @return the script
     */
    public static Script in(String language, String source, Argument... parameters) {
        return new Script(source, language, List.of(parameters));
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("source", source);
        json.writeStringProperty("lang", language);
        if (!parameters.isEmpty()) {
            json.writeObjectPropertyStart("params");
            for (Argument parameter : parameters) {
                json.writeName(parameter.name());
                parameter.value().writeTo(json);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
