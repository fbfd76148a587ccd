package dev.espalier.schema.query.text;

import java.util.regex.Pattern;

/** Points and shapes that are written as texts. */
final class GeoText {

    private static final String NUMBER = "[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?";
    private static final Pattern PAIR =
            Pattern.compile("\\s*" + NUMBER + "\\s*,\\s*" + NUMBER + "\\s*(,\\s*" + NUMBER + "\\s*)?");
    private static final Pattern SHAPE = Pattern.compile(
            "(?is)\\s*(POINT|LINESTRING|POLYGON|MULTIPOINT|MULTILINESTRING|MULTIPOLYGON|GEOMETRYCOLLECTION"
                    + "|BBOX|ENVELOPE|CIRCLE)\\s*Z?\\s*(EMPTY|\\([-+0-9eE.,()\\sA-Za-z]*\\))\\s*");
    private static final Pattern POINT =
            Pattern.compile("(?is)\\s*POINT\\s*Z?\\s*\\(\\s*" + NUMBER + "(\\s+" + NUMBER + "){1,2}\\s*\\)\\s*");

    private GeoText() {}

    /** A pair with the latitude first, a geohash, or a point as well-known text. */
    static boolean isPoint(String text) {
        return PAIR.matcher(text).matches() || POINT.matcher(text).matches() || TextGrammar.GEOHASH.accepts(text);
    }

    /** Well-known text with balanced parentheses. */
    static boolean isShape(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth == 0 && SHAPE.matcher(text).matches();
    }
}
