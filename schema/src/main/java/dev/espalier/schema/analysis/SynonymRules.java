package dev.espalier.schema.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules of synonyms, as Lucene's parsers of both formats read them. */
public final class SynonymRules {

    private static final String ARROW = "=>";

    /** The parser takes the nine digits and the quoted word by their places, and looks at nothing else. */
    private static final Pattern SYNSET = Pattern.compile("s\\(\\d{9},[^']*'.*\\S.*'.*");

    private SynonymRules() {}

    /**
     * The words of a rule.
     *
     * @param rule a rule of the usual format, in one line
     * @return those of both sides, without the blanks around them; none for a comment
     */
    public static List<String> terms(String rule) {
        if (rule.isEmpty() || rule.startsWith("#")) {
            return List.of();
        }
        return split(rule, ARROW).stream()
                .flatMap(side -> split(side, ",").stream())
                .map(String::trim)
                .toList();
    }

    static Optional<String> solrRefusal(String rules) {
        // one text with several lines is read as several rules
        return rules.lines()
                .map(SynonymRules::lineRefusal)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> lineRefusal(String rule) {
        List<String> sides = split(rule, ARROW);
        if (rule.startsWith("#")) {
            return Optional.empty();
        }
        if (sides.size() > 2) {
            return Optional.of("has more than one =>");
        }
        // a side of nothing is left out by the parser, which then takes the other one for a list
        if (unescaped(rule).contains(ARROW) && sides.size() < 2) {
            return Optional.of("has nothing on one side of =>");
        }
        return terms(rule).stream().anyMatch(String::isEmpty) ? Optional.of("has a blank word") : Optional.empty();
    }

    static Optional<String> wordnetRefusal(String lines) {
        boolean fits = !lines.isEmpty()
                && lines.lines().allMatch(line -> SYNSET.matcher(line).matches());
        return fits ? Optional.empty() : Optional.of("is no line of WordNet");
    }

    private static String unescaped(String rule) {
        return rule.replaceAll("\\\\.", "");
    }

    /** Parts of nothing are left out, and what stands behind a backslash divides nothing. */
    private static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int position = 0;
        while (position < text.length()) {
            if (text.startsWith(separator, position)) {
                add(parts, text.substring(start, position));
                position += separator.length();
                start = position;
            } else {
                position += text.charAt(position) == '\\' ? 2 : 1;
            }
        }
        add(parts, text.substring(start));
        return parts;
    }

    private static void add(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }
}
