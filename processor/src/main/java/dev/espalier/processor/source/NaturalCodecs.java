package dev.espalier.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.espalier.processor.model.ScalarKind;
import java.util.Locale;

/** Spells the runtime's codecs of single values. */
final class NaturalCodecs {

    private NaturalCodecs() {}

    static CodeBlock of(ScalarKind kind) {
        return switch (kind) {
            case INT -> constant(RuntimeTypes.VALUE_CODECS, "INTEGER");
            case STRING, UUID, LONG, SHORT, BYTE, FLOAT, DOUBLE, BOOLEAN, INSTANT, LOCAL_DATE ->
                constant(RuntimeTypes.VALUE_CODECS, kind.name());
            case CHAR -> constant(RuntimeTypes.TEXT_CODECS, "CHARACTER");
            case CHAR_SEQUENCE, URI, LOCALE, CURRENCY, ZONE_ID, ZONE_OFFSET, INET_ADDRESS ->
                constant(RuntimeTypes.TEXT_CODECS, kind.name());
            case BIG_INTEGER, BIG_DECIMAL -> constant(RuntimeTypes.NUMBER_CODECS, kind.name());
            case OFFSET_DATE_TIME,
                    ZONED_DATE_TIME,
                    LOCAL_DATE_TIME,
                    DATE,
                    YEAR_MONTH,
                    YEAR,
                    LOCAL_TIME,
                    OFFSET_TIME,
                    MONTH_DAY,
                    PERIOD,
                    DURATION -> constant(RuntimeTypes.DATE_CODECS, kind.name());
            case OBJECT -> constant(RuntimeTypes.JSON_CODECS, "ANY");
            case BYTES, FLOATS, RAW_JSON -> constant(RuntimeTypes.JSON_CODECS, kind.name());
            case JSON_NODE ->
                CodeBlock.of(
                        "$T.of(new $T<$T>() {})",
                        RuntimeTypes.DATABIND_CODEC,
                        RuntimeTypes.TYPE_REFERENCE,
                        SourceTypes.of(kind.javaName()));
            case GEO_POINT, GEO_SHAPE, COMPLETION, JOIN_VALUE, PERCOLATION, SPARSE_VECTOR, HISTOGRAM, METRIC_SUMMARY ->
                constant(SourceTypes.of(kind.javaName()), "CODEC");
        };
    }

    /** {@code localDate} for {@code LOCAL_DATE}. */
    static String camelCase(ScalarKind kind) {
        StringBuilder name = new StringBuilder();
        for (String word : kind.name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    private static CodeBlock constant(ClassName holder, String name) {
        return CodeBlock.of("$T.$L", holder, name);
    }
}
