package dev.espalier.annotation;

/** How the names in a dynamic template are read: its parameter {@code match_pattern}. */
public enum MatchPattern {
    /** As they are, with {@code *} for any characters: {@code simple}. */
    SIMPLE,
    /** As regular expressions of Java: {@code regex}. */
    REGEX
}
