package dev.espalier.generated;

import dev.espalier.codec.CodecException;
import dev.espalier.codec.Json;
import dev.espalier.codec.JsonPlace;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads objects whose subtype is named behind other fields: those are copied, and read when the name is known. */
final class SubtypeCopy {

    private final String discriminator;
    private final Function<JsonParser, String> nameReader;
    private @Nullable String name;

    private SubtypeCopy(String discriminator, Function<JsonParser, String> nameReader) {
        this.discriminator = discriminator;
        this.nameReader = nameReader;
    }

    /** Takes the parser on the object's first name, or its end. */
    static <V> V read(
            JsonParser json,
            String discriminator,
            Function<JsonParser, String> nameReader,
            Supplier<CodecException> missing,
            BiFunction<String, JsonParser, V> reader) {
        SubtypeCopy copy = new SubtypeCopy(discriminator, nameReader);
        byte[] fields = Json.toBytes(generator -> copy.copy(json, generator));
        String name = copy.name;
        if (name == null) {
            throw missing.get();
        }
        try (JsonParser parser = JsonPlace.of(json).continuedBy(Json.parser(fields))) {
            parser.nextToken();
            return reader.apply(name, parser);
        }
    }

    private void copy(JsonParser json, JsonGenerator generator) {
        generator.writeStartObject();
        for (JsonToken token = json.currentToken(); token == JsonToken.PROPERTY_NAME; token = json.nextToken()) {
            String field = json.currentName();
            json.nextToken();
            if (field.equals(discriminator)) {
                name = nameReader.apply(json);
            } else {
                generator.writeName(field);
                generator.copyCurrentStructureExact(json);
            }
        }
        generator.writeEndObject();
    }
}
