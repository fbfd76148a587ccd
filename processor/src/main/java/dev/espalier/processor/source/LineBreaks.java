package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import java.util.Arrays;

/** Decides where generated code gets too wide for one line. */
final class LineBreaks {

    /** The width of a line less indentation and what stands before a query. */
    private static final int WIDTH = 90;

    private static final String PACKAGES = "\\b([a-z]\\w*\\.)+(?=[A-Z])";

    private LineBreaks() {}

    /** Whether parts of an expression fit on one line together. */
    static boolean fits(CodeBlock... parts) {
        int width = Arrays.stream(parts)
                .mapToInt(part -> part.toString().replaceAll(PACKAGES, "").length())
                .sum();
        return width < WIDTH
                && Arrays.stream(parts).noneMatch(part -> part.toString().contains("\n"));
    }

    /** Lines after the first of a statement are indented by JavaPoet; those of a part need more. */
    static CodeBlock indented(CodeBlock code, boolean inner) {
        return inner ? CodeBlock.of("$>$>$L$<$<", code) : code;
    }
}
