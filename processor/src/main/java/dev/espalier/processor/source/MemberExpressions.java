package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.espalier.processor.model.JavaType;
import dev.espalier.processor.model.PropertyAccess.Member;

/**
 * Spells the use of methods and fields of objects. What has no types to import is one part of a block, as in all code that
 * there is for each property: JavaPoet goes through each part twice, with a regular expression.
 */
final class MemberExpressions {

    private MemberExpressions() {}

    /** {@code new Article}, or {@code new Page<>}. */
    static CodeBlock constructor(JavaType.Declared type) {
        return CodeBlock.of(type.arguments().isEmpty() ? "new $T" : "new $T<>", SourceTypes.of(type.name()));
    }

    /** {@code article.title()}. */
    static CodeBlock get(String object, Member member) {
        String read = object + "." + member.name();
        return CodeBlock.of("$L", member.isField() ? read : read + "()");
    }

    /** {@code article.setTitle(title)}. */
    static CodeBlock set(String object, Member member, CodeBlock value) {
        String written = object + "." + member.name();
        return member.isField()
                ? CodeBlock.of("$L$L", written + " = ", value)
                : CodeBlock.of("$L$L)", written + "(", value);
    }
}
