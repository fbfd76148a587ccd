package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.espalier.processor.model.JavaType;
import dev.espalier.processor.model.PropertyAccess.Member;

/** Spells the use of methods and fields of objects. */
final class MemberExpressions {

    private MemberExpressions() {}

    /** {@code new Article}, or {@code new Page<>}. */
    static CodeBlock constructor(JavaType.Declared type) {
        return CodeBlock.of(type.arguments().isEmpty() ? "new $T" : "new $T<>", SourceTypes.of(type.name()));
    }

    /** {@code article.title()}. */
    static CodeBlock get(String object, Member member) {
        return CodeBlock.of(member.isField() ? "$L.$L" : "$L.$L()", object, member.name());
    }

    /** {@code article.setTitle(title)}. */
    static CodeBlock set(String object, Member member, CodeBlock value) {
        return CodeBlock.of(member.isField() ? "$L.$L = $L" : "$L.$L($L)", object, member.name(), value);
    }
}
