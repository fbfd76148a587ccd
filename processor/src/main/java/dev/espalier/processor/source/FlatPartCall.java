package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.espalier.processor.plan.codec.FlatCodecPlan.Part;
import dev.espalier.processor.plan.codec.FlatCodecPlan.Presence;
import dev.espalier.processor.plan.codec.ObjectCodecPlan;
import dev.espalier.processor.plan.codec.PropertyCodecPlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Spells the call that makes a part of a document, and the objects inside, of values in variables. */
final class FlatPartCall {

    private final ObjectCodecPlan values;

    FlatPartCall(ObjectCodecPlan values) {
        this.values = values;
    }

    /** What tells which objects are there, those without any value left out. */
    static List<Presence> presences(Part part) {
        return all(part).filter(presence -> presence.first() <= presence.last()).toList();
    }

    private static Stream<Presence> all(Part part) {
        return part instanceof Part.Made made
                ? Stream.concat(
                        Stream.ofNullable(made.presence()),
                        made.parts().stream().flatMap(FlatPartCall::all))
                : Stream.empty();
    }

    /** Takes note of the objects that a field is of, by its number. */
    static CodeBlock notice(List<Presence> presences, String field) {
        CodeBlock.Builder statements = CodeBlock.builder();
        for (Presence presence : presences) {
            if (presence.first() == presence.last()) {
                statements.addStatement("$L |= $L == $L", presence.variable(), field, presence.first());
            } else {
                statements.addStatement(
                        "$L |= $L >= $L && $L <= $L",
                        presence.variable(),
                        field,
                        presence.first(),
                        field,
                        presence.last());
            }
        }
        return statements.build();
    }

    CodeBlock of(Part part) {
        return part instanceof Part.Made made ? made(made) : value(((Part.Value) part).name());
    }

    private CodeBlock made(Part.Made made) {
        CodeBlock call = CodeBlock.of(
                "$L($L)",
                MemberExpressions.constructor(made.type()),
                made.parts().stream().map(this::of).collect(CodeBlock.joining(", ")));
        Presence presence = made.presence();
        if (presence == null) {
            return call;
        }
        CodeBlock absent = made.optional() ? CodeBlock.of("$T.empty()", Optional.class) : CodeBlock.of("null");
        CodeBlock present = made.optional() ? CodeBlock.of("$T.of($L)", Optional.class, call) : call;
        return presence.first() > presence.last()
                ? absent
                : CodeBlock.of("$L ? $L : $L", presence.variable(), present, absent);
    }

    private CodeBlock value(String name) {
        PropertyCodecPlan property = values.properties().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        return CreatorCall.value(property, values.variables());
    }
}
