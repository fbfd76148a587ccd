package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;

/** Decides where generated code gets too wide for one line. */
final class LineBreaks {

    /** The width of a line less indentation and what stands before a query. */
    private static final int WIDTH = 90;

    private LineBreaks() {}

    /** Whether parts of an expression fit on one line together. */
    static boolean fits(CodeBlock... parts) {
        int width = 0;
        for (CodeBlock part : parts) {
            String text = part.toString();
            if (text.indexOf('\n') >= 0) {
                return false;
            }
            width += text.length() - packages(text);
        }
        return width < WIDTH;
    }

    /** How many characters are names of packages, which imports will take away: words in lower case before a type. */
    private static int packages(String text) {
        int packages = 0;
        int start = -1;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inside = Character.isJavaIdentifierPart(before);
            if (!inside && before != '.') {
                start = isLower(c) ? i : -1;
            } else if (before == '.' && start >= 0 && !isLower(c)) {
                packages += c >= 'A' && c <= 'Z' ? i - start : 0;
                start = -1;
            }
            before = c;
        }
        return packages;
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Lines after the first of a statement are indented by JavaPoet; those of a part need more. */
    static CodeBlock indented(CodeBlock code, boolean inner) {
        return inner ? CodeBlock.of("$>$>$L$<$<", code) : code;
    }
}
