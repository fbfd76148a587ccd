package dev.espalier.processor.plan.query;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of fields in which {@code *} stands for any number of characters, dots too, as servers read them. */
final class FieldPattern {

    private FieldPattern() {}

    static Pattern of(String name) {
        return Pattern.compile(
                Stream.of(name.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }
}
