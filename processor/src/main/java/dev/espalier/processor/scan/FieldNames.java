package dev.espalier.processor.scan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names fields after properties, as a document asks for. */
enum FieldNames {
    AS_IS,
    SNAKE_CASE,
    LOWER_HYPHEN,
    UPPER_CAMEL;

    /** The strategy of a document; as it is if the source is wrong. */
    static FieldNames of(AnnotationUse document) {
        String constant = document.constant("fieldNaming");
        return Arrays.stream(values())
                .filter(strategy -> strategy.name().equals(constant))
                .findFirst()
                .orElse(AS_IS);
    }

    /** The name of the field for a property. */
    String of(String property) {
        return switch (this) {
            case AS_IS -> property;
            case SNAKE_CASE -> String.join("_", words(property));
            case LOWER_HYPHEN -> String.join("-", words(property));
            case UPPER_CAMEL ->
                words(property).stream()
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
        };
    }

    /** {@code publishedAtURL2} is {@code published}, {@code at}, {@code url2}; {@code URLPath} is {@code url}, {@code path}. */
    private static List<String> words(String property) {
        return Arrays.stream(property.split("_+|(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
