package dev.espalier.generated;

import dev.espalier.codec.CodecException;
import dev.espalier.codec.Json;
import dev.espalier.codec.ValueReader;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Tells the subtypes of a type apart by the field that names them, for generated codecs. Where that field comes first, as
 * it is written, nothing is read twice; where it comes later, the object is copied.
 */
public final class SubtypeNames {

    private final String type;
    private final String discriminator;
    private final List<String> names;
    private final PropertyNameMatcher matcher;

    /**
     * Prepares the recognition; to be done once for each type.
     *
     * @param type the type, for messages
     * @param discriminator the field that names the subtype
     * @param names the names of the subtypes
     */
    public SubtypeNames(String type, String discriminator, String... names) {
        this.type = type;
        this.discriminator = discriminator;
        this.names = List.of(names);
        this.matcher = Json.matcher(discriminator);
    }

    /**
     * Reads an object as the subtype that it names.
     *
     * @param <V> the type
     * @param json the parser, on the object's start; afterwards on its end
     * @param reader takes the name, and a parser of which only other fields are left to be read
     * @return what the reader returns
     * @throws CodecException if the object names no subtype
     */
    public <V> V read(JsonParser json, BiFunction<String, JsonParser, V> reader) {
        if (json.nextNameMatch(matcher) == 0) {
            json.nextToken();
            return reader.apply(name(json), json);
        }
        return SubtypeCopy.read(json, discriminator, this::name, () -> missing(json), reader);
    }

    /**
     * The error for a name that no subtype has.
     *
     * @param name the name
     * @param json the parser, in the object
     * @return the error, with the path and the names that are known
     */
    public CodecException unknown(String name, JsonParser json) {
        return CodecException.at("no " + type + " is called '" + name + "', but " + known(), json);
    }

    /**
     * The error for an object of a class that is no declared subtype.
     *
     * @param object the object
     * @return the error
     */
    public CodecException unknown(@Nullable Object object) {
        String found = object == null ? "null" : object.getClass().getName();
        return new CodecException(found + " is no declared subtype of " + type + ", which are: " + known());
    }

    private String name(JsonParser json) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw ValueReader.mismatch("the name of a " + type + ", which is " + known() + ",", json);
        }
        return json.getString();
    }

    private CodecException missing(JsonParser json) {
        return CodecException.at("no field '" + discriminator + "' tells which " + type + " this is: " + known(), json);
    }

    private String known() {
        return String.join(" or ", names);
    }
}
