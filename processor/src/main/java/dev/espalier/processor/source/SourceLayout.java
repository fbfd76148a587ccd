package dev.espalier.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings the text of a source into the layout that people write by hand, as far as JavaPoet cannot be told: short
 * comments on one line, no empty bodies over two lines, air behind the opening of a type but not between the names of
 * fields, no line over 120 characters. Text blocks stay as they are.
 */
final class SourceLayout {

    private static final Pattern SHORT_COMMENT = Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (.*)\\n *\\*/$");
    private static final Pattern EMPTY_BODY = Pattern.compile("(?m)\\{\\n *}$");
    private static final Pattern TYPE_OPENING =
            Pattern.compile("(?m)^( *(?:\\w+ )*(?:class|interface) .*\\{)\\n(?=.*\\S)");
    private static final Pattern GAP_BETWEEN_NAMES = Pattern.compile(
            "(?m)^( *private static final SerializedString .*;)\\n\\n(?= *private static final SerializedString )");

    private SourceLayout() {}

    static String of(String source) {
        String text = shortComments(source);
        text = EMPTY_BODY.matcher(text).replaceAll("{}");
        text = TYPE_OPENING.matcher(text).replaceAll("$1\n\n");
        text = GAP_BETWEEN_NAMES.matcher(text).replaceAll("$1\n");
        return wrapped(text);
    }

    private static String shortComments(String source) {
        return SHORT_COMMENT
                .matcher(source)
                .replaceAll(comment -> Matcher.quoteReplacement(
                        LineWrapping.fits(comment.group(1) + "/** " + comment.group(2) + " */")
                                ? comment.group(1) + "/** " + comment.group(2) + " */"
                                : comment.group()));
    }

    private static String wrapped(String source) {
        List<String> lines = new ArrayList<>();
        boolean inTextBlock = false;
        for (String line : source.split("\n", -1)) {
            boolean delimiter = line.contains("\"\"\"");
            if (inTextBlock || delimiter || line.stripLeading().startsWith("*")) {
                lines.add(line);
            } else {
                lines.addAll(LineWrapping.wrap(line));
            }
            inTextBlock = delimiter != inTextBlock;
        }
        return String.join("\n", lines);
    }
}
