package dev.espalier.query;

import dev.espalier.codec.JsonWritable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A place in a template for an argument.
 *
 * @param name the argument's name, null if it goes by position
 * @param position the argument's position from 0, unless it has a name
 */
record Placeholder(@Nullable String name, int position) implements JsonWritable {

    private static final Pattern FORM =
            Pattern.compile(":(\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)|\\?(\\d{1,3})");

    static @Nullable Placeholder in(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        String name = matcher.group(1);
        return new Placeholder(name, name == null ? Integer.parseInt(matcher.group(2)) : -1);
    }

    @Nullable
    Argument find(Argument[] arguments) {
        if (name == null) {
            return position < arguments.length ? arguments[position] : null;
        }
        for (Argument argument : arguments) {
            if (argument.name().equals(name)) {
                return argument;
            }
        }
        return null;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeString(toString());
    }

    @Override
    public String toString() {
        return name == null ? "?" + position : ":" + name;
    }
}
