package dev.espalier.processor.scan;

/** What attributes of annotations are called in a mapping. */
final class ParameterNames {

    private ParameterNames() {}

    /** {@code searchAnalyzer} is {@code search_analyzer} in a mapping. */
    static String of(String attribute) {
        StringBuilder name = new StringBuilder();
        for (char c : attribute.toCharArray()) {
            if (c >= 'A' && c <= 'Z') {
                name.append('_').append(Character.toLowerCase(c));
            } else {
                name.append(c);
            }
        }
        return name.toString();
    }
}
