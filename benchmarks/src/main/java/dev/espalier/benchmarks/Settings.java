package dev.espalier.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Arguments of the form {@code name=value}. */
public final class Settings {

    private final Map<String, String> values = new LinkedHashMap<>();

    /**
     * Reads arguments.
     *
     * @param arguments the arguments
     * @param known the names that there may be
     * @throws IllegalArgumentException if there is another
     */
    public Settings(String[] arguments, Set<String> known) {
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 0 || !known.contains(argument.substring(0, equals))) {
                throw new IllegalArgumentException(argument + " is none of " + known + " with = and a value");
            }
            values.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
    }

    /**
     * A number.
     *
     * @param name its name
     * @param otherwise what it is if nothing is said
     * @return the number
     */
    public double number(String name, double otherwise) {
        String value = values.get(name);
        return value == null ? otherwise : Double.parseDouble(value);
    }

    /**
     * Some names, separated by commas.
     *
     * @param name the name of the setting
     * @param otherwise what they are if nothing is said
     * @return the names
     */
    public List<String> names(String name, List<String> otherwise) {
        String value = values.get(name);
        return value == null
                ? otherwise
                : Stream.of(value.split(",")).map(String::strip).toList();
    }
}
