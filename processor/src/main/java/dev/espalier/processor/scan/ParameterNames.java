package dev.espalier.processor.scan;

import java.util.Locale;

/** What attributes of annotations are called in a mapping. */
final class ParameterNames {

    private ParameterNames() {}

    /** {@code searchAnalyzer} is {@code search_analyzer} in a mapping. */
    static String of(String attribute) {
        return attribute.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
