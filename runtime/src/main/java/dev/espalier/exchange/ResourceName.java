package dev.espalier.exchange;

import java.util.Objects;

/**
 * The name of one thing that is kept under a name: a template, a pipeline, a script. Patterns and lists are refused here,
 * so that no write and no deletion can reach more than one thing.
 *
 * @param value the name
 */
public record ResourceName(String value) {

    private static final String FORBIDDEN = "*?,#\\\"<>| ";

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is empty, a pattern, a list, or begins with an underscore
     */
    public ResourceName {
        Objects.requireNonNull(value, "name");
        boolean special = value.chars().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0 || c < ' ');
        if (value.isEmpty() || special || value.startsWith("_")) {
            throw new IllegalArgumentException("\"" + value + "\" is not the name of one thing: it must not be empty,"
                    + " begin with _ or have any of the characters " + FORBIDDEN + "in it");
        }
    }

    /**
     * Checks a name.
     *
     * @param name the name
     * @return the same
     * @throws IllegalArgumentException see the constructor
     */
    public static String require(String name) {
        return new ResourceName(name).value();
    }

    @Override
    public String toString() {
        return value;
    }
}
