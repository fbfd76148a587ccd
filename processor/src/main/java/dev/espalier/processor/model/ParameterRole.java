package dev.espalier.processor.model;

import java.util.List;
import java.util.Optional;

/** What a parameter of a query method is for. */
public enum ParameterRole {
    /** It is compared with a field, or takes the place of a placeholder. */
    VALUE("value"),
    /** It says which page is returned. */
    PAGE("PageRequest"),
    /** It says how many matches are returned. */
    LIMIT("Limit"),
    /** It says what the hits are sorted by. */
    SORT("Sort"),
    /** It says which shards answer, and how. */
    OPTIONS("SearchOptions");

    private final String word;

    ParameterRole(String word) {
        this.word = word;
    }

    /** How messages name it. */
    public String word() {
        return word;
    }

    /** What a parameter of a type is for. */
    public static ParameterRole of(JavaType type) {
        if (type.is(SignatureTypes.PAGE_REQUEST)) {
            return PAGE;
        }
        if (type.is(SignatureTypes.LIMIT)) {
            return LIMIT;
        }
        if (type.is(SignatureTypes.SEARCH_OPTIONS)) {
            return OPTIONS;
        }
        return element(type).orElse(type).is(SignatureTypes.SORT) ? SORT : VALUE;
    }

    /** What an array or a list holds. */
    private static Optional<JavaType> element(JavaType type) {
        if (type instanceof JavaType.Array array) {
            return Optional.of(array.component());
        }
        boolean list = type.is(SignatureTypes.LIST);
        List<JavaType> arguments =
                list && type instanceof JavaType.Declared declared ? declared.arguments() : List.of();
        return arguments.stream().findFirst();
    }
}
