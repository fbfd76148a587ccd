package dev.espalier.processor.source;

/** Text for Javadoc comments. */
final class JavadocText {

    /** The width of a comment, without its indentation and asterisk. */
    private static final int WIDTH = 112;

    private JavadocText() {}

    /** Text in the font of code, which cannot end the comment or the tag, and in which nothing is taken for a tag. */
    static String code(String text) {
        boolean plain = isBalanced(text) && !text.contains("@") && !text.contains("*/") && !text.contains("\\u");
        return plain ? "{@code " + text + "}" : "<code>" + escaped(text) + "</code>";
    }

    /** The text in lines, broken at blanks and behind the commas of JSON. */
    static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int start = 0;
        while (text.length() - start > WIDTH) {
            int end = lineEnd(text, start);
            lines.append(text, start, end).append('\n');
            start = text.charAt(end) == ' ' ? end + 1 : end;
        }
        return lines.append(text.substring(start)).toString();
    }

    /** The last place on a line where it can be broken; if there is none, its full width. */
    private static int lineEnd(String text, int start) {
        for (int end = start + WIDTH; end > start + 1; end--) {
            boolean behindComma = text.charAt(end - 1) == ',' && "}];\"".indexOf(text.charAt(end - 2)) >= 0;
            boolean insideTag = text.startsWith("{@code", end - "{@code".length());
            if (behindComma || text.charAt(end) == ' ' && !insideTag) {
                return end;
            }
        }
        return start + WIDTH;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;")
                .replace("\\", "&#92;");
    }

    private static boolean isBalanced(String text) {
        int depth = 0;
        for (char c : text.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }
}
