package dev.espalier.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.codec.ValueCodecRef;
import dev.espalier.processor.plan.codec.ValueCodecRefs;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Spells codecs of single values. */
final class ValueCodecExpressions {

    private ValueCodecExpressions() {}

    /** The codec of values of a field, or of values that go to none. */
    static CodeBlock of(TypeModel type, @Nullable FieldMapping mapping) {
        return of(ValueCodecRefs.of(type, mapping));
    }

    /** A codec that needs no methods of a generated codec. */
    static CodeBlock of(ValueCodecRef codec) {
        return of(codec, null);
    }

    /**
     * A codec.
     *
     * @param own the generated codec that has the methods for objects; null if there is none
     */
    static CodeBlock of(ValueCodecRef codec, @Nullable ClassName own) {
        if (codec instanceof ValueCodecRef.Natural natural) {
            return NaturalCodecs.of(natural.kind());
        }
        if (codec instanceof ValueCodecRef.Constants constants) {
            return enumeration(constants.type());
        }
        if (codec instanceof ValueCodecRef.Own user) {
            ClassName name = SourceTypes.of(user.codec().name());
            return user.codec().instance() ? CodeBlock.of("$T.INSTANCE", name) : CodeBlock.of("new $T()", name);
        }
        if (codec instanceof ValueCodecRef.Databind databind) {
            return databind(SignatureTypeNames.of(databind.type()));
        }
        if (codec instanceof ValueCodecRef.RangeOf range) {
            return CodeBlock.of("$T.codec($L)", RuntimeTypes.RANGE, of(range.bound(), own));
        }
        if (codec instanceof ValueCodecRef.ListOf list) {
            return CodeBlock.of("$T.list($L)", RuntimeTypes.JSON_CODECS, of(list.element(), own));
        }
        if (codec instanceof ValueCodecRef.MapOf map) {
            return map(map, own);
        }
        if (codec instanceof ValueCodecRef.Methods object) {
            return CodeBlock.of(
                    "$T.objectCodec($T::write$L, $T::read$L)",
                    RuntimeTypes.CODEC_SUPPORT,
                    own,
                    object.method(),
                    own,
                    object.method());
        }
        return special(codec);
    }

    /** A codec that the field of a value asks for. */
    private static CodeBlock special(ValueCodecRef codec) {
        if (codec instanceof ValueCodecRef.Nanoseconds nanoseconds) {
            return CodeBlock.of(
                    "$T.$L_NANOS", RuntimeTypes.DATE_CODECS, nanoseconds.kind().name());
        }
        if (codec instanceof ValueCodecRef.NumberText text) {
            return CodeBlock.of(
                    "$T.$L_TEXT", RuntimeTypes.NUMBER_CODECS, text.kind().name());
        }
        if (codec instanceof ValueCodecRef.Bounded bounded) {
            return CodeBlock.of("$T.$L", RuntimeTypes.NUMBER_CODECS, bounded.unsigned() ? "UNSIGNED_LONG" : "LONG");
        }
        if (codec instanceof ValueCodecRef.Scaled scaled) {
            return CodeBlock.of(
                    "$T.scaled($L)", RuntimeTypes.NUMBER_CODECS, scaled.factor().toString());
        }
        if (codec instanceof ValueCodecRef.Epoch epoch) {
            return CodeBlock.of("$T.EPOCH_$L", RuntimeTypes.DATE_CODECS, epoch.inSeconds() ? "SECOND" : "MILLIS");
        }
        if (codec instanceof ValueCodecRef.TextOf text) {
            return CodeBlock.of("$T.text($L)", RuntimeTypes.NUMBER_CODECS, of(text.number()));
        }
        if (codec instanceof ValueCodecRef.InUnit unit) {
            return CodeBlock.of("$T.duration($T.$L)", RuntimeTypes.DATE_CODECS, ChronoUnit.class, unit.unit());
        }
        if (codec instanceof ValueCodecRef.InZone local) {
            return CodeBlock.of(
                    "$T.localDateTime$L($L)",
                    RuntimeTypes.DATE_CODECS,
                    local.nanoseconds() ? "Nanos" : "",
                    zone(local.zone()));
        }
        if (codec instanceof ValueCodecRef.Formatted formatted) {
            return formatted(formatted);
        }
        throw new IllegalStateException("no expression for " + codec);
    }

    private static CodeBlock enumeration(TypeModel.Enumeration type) {
        ClassName name = SourceTypes.of(type.name());
        CodeBlock values = !type.declaresValues()
                ? CodeBlock.of("")
                : type.values().stream()
                        .map(value -> CodeBlock.of(", $S", value))
                        .collect(CodeBlock.joining(""));
        return CodeBlock.of("$T.enumeration($T.values()$L)", RuntimeTypes.VALUE_CODECS, name, values);
    }

    private static CodeBlock databind(TypeName type) {
        return CodeBlock.of(
                "$T.of(new $T<$T>() {})", RuntimeTypes.DATABIND_CODEC, RuntimeTypes.TYPE_REFERENCE, type.box());
    }

    private static CodeBlock map(ValueCodecRef.MapOf map, @Nullable ClassName own) {
        CodeBlock value = of(map.value(), own);
        if (map.key() instanceof TypeModel.Enumeration key) {
            ClassName name = SourceTypes.of(key.name());
            return CodeBlock.of("$T.map($T::name, $T::valueOf, $L)", RuntimeTypes.JSON_CODECS, name, name, value);
        }
        if (map.key() instanceof TypeModel.Scalar key && key.kind() != ScalarKind.STRING) {
            return CodeBlock.of(
                    "$T.map($T::toString, $T::$L, $L)",
                    RuntimeTypes.JSON_CODECS,
                    Object.class,
                    SourceTypes.of(key),
                    key.kind() == ScalarKind.UUID ? "fromString" : "valueOf",
                    value);
        }
        return CodeBlock.of("$T.map($L)", RuntimeTypes.JSON_CODECS, value);
    }

    private static CodeBlock formatted(ValueCodecRef.Formatted date) {
        String method = NaturalCodecs.camelCase(date.kind());
        CodeBlock locale = date.locale().isEmpty()
                ? CodeBlock.of("$T.ENGLISH", Locale.class)
                : CodeBlock.of(
                        "$T.forLanguageTag($S)", Locale.class, date.locale().replace('_', '-'));
        CodeBlock zone = date.kind() == ScalarKind.LOCAL_DATE_TIME
                ? CodeBlock.of("$L, ", zone(date.zone().isEmpty() ? "UTC" : date.zone()))
                : CodeBlock.of("");
        return CodeBlock.of("$T.$L($L$S, $L)", RuntimeTypes.DATE_CODECS, method, zone, date.formats(), locale);
    }

    private static CodeBlock zone(String id) {
        return CodeBlock.of("$T.of($S)", ZoneId.class, id);
    }
}
