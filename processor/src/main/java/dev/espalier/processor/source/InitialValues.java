package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.espalier.processor.model.CollectionKind;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.codec.PropertyCodecPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;

/** Spells what properties are that a document has no value for. */
final class InitialValues {

    private InitialValues() {}

    /** The stated default, or null, 0 or false. */
    static CodeBlock of(PropertyCodecPlan property) {
        StatedName stated = property.traits().defaultValue();
        return stated == null ? HeldValues.absent(property.type()) : stated(property, stated.value());
    }

    /** A default that was found to be a value of the type. */
    private static CodeBlock stated(PropertyCodecPlan property, String text) {
        TypeModel type = property.type();
        if (type instanceof TypeModel.Collection collection) {
            return collection.kind() == CollectionKind.SET
                    ? CodeBlock.of("new $T<>()", LinkedHashSet.class)
                    : HeldValues.wrapped(property, CodeBlock.of("new $T<>()", ArrayList.class));
        }
        if (type instanceof TypeModel.Maybe maybe) {
            return CodeBlock.of(
                    "$T.of($L)", SourceTypes.inJavaUtil(maybe.kind().className()), single(maybe.value(), text));
        }
        return single(type, text);
    }

    private static CodeBlock single(TypeModel type, String text) {
        return type instanceof TypeModel.Enumeration enumeration
                ? CodeBlock.of("$T.$L", SourceTypes.of(enumeration.name()), text)
                : scalar((TypeModel.Scalar) type, text);
    }

    private static CodeBlock scalar(TypeModel.Scalar type, String text) {
        return switch (type.kind()) {
            case STRING, CHAR_SEQUENCE -> CodeBlock.of("$S", text);
            case INT, BOOLEAN -> CodeBlock.of("$L", text);
            case LONG -> CodeBlock.of("$LL", text);
            case SHORT -> CodeBlock.of("(short) $L", text);
            case BYTE -> CodeBlock.of("(byte) $L", text);
            case DOUBLE -> CodeBlock.of("$L", Double.valueOf(text));
            case FLOAT -> CodeBlock.of("$LF", Float.valueOf(text));
            case UUID -> CodeBlock.of("$T.fromString($S)", SourceTypes.reference(type), text);
            case BIG_INTEGER, BIG_DECIMAL -> CodeBlock.of("new $T($S)", SourceTypes.reference(type), text);
            case CHAR -> CodeBlock.of("$L", character(text));
            case URI -> CodeBlock.of("$T.create($S)", SourceTypes.reference(type), text);
            case LOCALE -> CodeBlock.of("$T.forLanguageTag($S)", SourceTypes.reference(type), text);
            case CURRENCY -> CodeBlock.of("$T.getInstance($S)", SourceTypes.reference(type), text);
            case ZONE_ID, ZONE_OFFSET -> CodeBlock.of("$T.of($S)", SourceTypes.reference(type), text);
            case DATE -> CodeBlock.of("$T.from($T.parse($S))", SourceTypes.reference(type), Instant.class, text);
            case INSTANT,
                    OFFSET_DATE_TIME,
                    ZONED_DATE_TIME,
                    LOCAL_DATE_TIME,
                    LOCAL_DATE,
                    YEAR_MONTH,
                    YEAR,
                    LOCAL_TIME,
                    OFFSET_TIME,
                    MONTH_DAY,
                    PERIOD,
                    DURATION -> CodeBlock.of("$T.parse($S)", SourceTypes.reference(type), text);
            default -> throw new IllegalStateException("no default of " + type.spelling());
        };
    }

    /** In single quotes, of which only the quote itself is spelled otherwise than in double ones. */
    private static String character(String text) {
        if (text.equals("'")) {
            return "'\\''";
        }
        if (text.equals("\"")) {
            return "'\"'";
        }
        String quoted = CodeBlock.of("$S", text).toString();
        return "'" + quoted.substring(1, quoted.length() - 1) + "'";
    }
}
