package dev.espalier.annotation;

/** How the fields of an index are named after the properties of a class. */
public enum FieldNaming {
    /** As they are: {@code publishedAt}. */
    AS_IS,
    /** Words in lower case with underscores between: {@code published_at}. */
    SNAKE_CASE,
    /** Words in lower case with hyphens between: {@code published-at}. */
    LOWER_HYPHEN,
    /** Words that begin with a capital: {@code PublishedAt}. */
    UPPER_CAMEL
}
