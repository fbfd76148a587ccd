package dev.espalier.samples.jdk.catalog;

import java.util.regex.Pattern;

/** Splits names into words. */
public final class CamelCase {

    private static final Pattern BOUNDARY = Pattern.compile("""
            (?<=\\p{Ll})(?=\\p{Lu})             # blocking|Queue
            |(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})     # URL|Connection
            |(?<=\\d)(?=\\p{Lu}\\p{Ll})         # X509|Certificate, but Point2D
            |[._$\\s]+                          # Map|Entry
            """, Pattern.COMMENTS);

    private CamelCase() {}

    /**
     * Returns the words of a name, with one blank between two: {@code URL Class Loader} for {@code URLClassLoader}.
     *
     * @param name a simple or nested name, or words already
     * @return the words, their case kept
     */
    public static String words(String name) {
        return BOUNDARY.matcher(name).replaceAll(" ").strip();
    }
}
