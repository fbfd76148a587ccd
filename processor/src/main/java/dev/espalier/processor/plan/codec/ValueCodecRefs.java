package dev.espalier.processor.plan.codec;

import dev.espalier.processor.model.CodecModel;
import dev.espalier.processor.model.DateFormats;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.model.ValueGroup;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree.JsonNumber;
import dev.espalier.schema.JsonTree.JsonText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Chooses the codec of single values: by their type, and by the field that they go to. */
public final class ValueCodecRefs {

    private static final Set<String> WITH_MILLISECONDS =
            Set.of("strict_date_optional_time", "date_optional_time", "iso8601", "strict_date_time", "date_time");
    private static final Set<String> WITH_NANOSECONDS =
            Set.of("strict_date_optional_time_nanos", "date_optional_time_nanos");
    private static final Set<String> DAYS = Set.of(
            "strict_date",
            "date",
            "strict_year_month_day",
            "year_month_day",
            "strict_date_optional_time",
            "uuuu-MM-dd");
    private static final Set<String> MONTHS =
            Set.of("strict_year_month", "year_month", "strict_date_optional_time", "uuuu-MM");
    private static final Set<String> YEARS = Set.of("strict_year", "year", "strict_date_optional_time", "uuuu");

    private final @Nullable FieldMapping mapping;
    private final Function<ObjectModel, String> methods;

    private ValueCodecRefs(@Nullable FieldMapping mapping, Function<ObjectModel, String> methods) {
        this.mapping = mapping;
        this.methods = methods;
    }

    /**
     * The codec of values that a field is compared with.
     *
     * @param type the type of one value
     * @param mapping the field; null for values that go to none
     */
    public static ValueCodecRef of(TypeModel type, @Nullable FieldMapping mapping) {
        boolean epoch = mapping != null
                && mapping.type().family() == FieldFamily.DATE
                && type instanceof TypeModel.Scalar scalar
                && scalar.kind() == ScalarKind.LONG;
        return epoch
                ? new ValueCodecRef.Epoch(DateFormats.isEpochSecond(mapping))
                : of(type, mapping, object -> {
                    throw new IllegalStateException(object.name() + " is no single value");
                });
    }

    /** The codec of values of a field, where objects are read and written by methods of these names. */
    static ValueCodecRef of(TypeModel type, @Nullable FieldMapping mapping, Function<ObjectModel, String> methods) {
        boolean written = mapping != null
                && mapping.main() != null
                && mapping.type().family() == FieldFamily.KEYWORD
                && !(type instanceof TypeModel.Structure);
        return written
                ? WrittenText.of(new ValueCodecRefs(mapping.main(), methods).ref(type))
                : new ValueCodecRefs(mapping, methods).ref(type);
    }

    private ValueCodecRef ref(TypeModel type) {
        if (type instanceof TypeModel.Scalar scalar) {
            return scalar(scalar);
        }
        if (type instanceof TypeModel.Enumeration enumeration) {
            return new ValueCodecRef.Constants(enumeration);
        }
        if (type instanceof TypeModel.Interval interval) {
            return new ValueCodecRef.RangeOf(scalar(interval.bound()));
        }
        if (type instanceof TypeModel.Entries entries) {
            return new ValueCodecRef.MapOf(entries.key(), ref(entries.value()));
        }
        if (type instanceof TypeModel.Collection collection) {
            return new ValueCodecRef.ListOf(ref(collection.held()));
        }
        if (type instanceof TypeModel.Custom custom) {
            return custom.codec() instanceof CodecModel.Own own
                    ? new ValueCodecRef.Own(own)
                    : new ValueCodecRef.Databind(custom.type());
        }
        if (type instanceof TypeModel.Structure structure) {
            return new ValueCodecRef.Methods(methods.apply(structure.object()));
        }
        throw new IllegalStateException("no codec for " + type.spelling());
    }

    private ValueCodecRef scalar(TypeModel.Scalar scalar) {
        ScalarKind kind = scalar.kind();
        if (kind == ScalarKind.DURATION && !scalar.qualifier().isEmpty()) {
            return new ValueCodecRef.InUnit(scalar.qualifier());
        }
        if (kind == ScalarKind.BIG_INTEGER || kind == ScalarKind.BIG_DECIMAL) {
            return bigNumber(kind);
        }
        boolean dated = kind.group() == ValueGroup.DATE || kind == ScalarKind.LOCAL_TIME;
        return dated ? date(scalar) : new ValueCodecRef.Natural(kind);
    }

    private ValueCodecRef bigNumber(ScalarKind kind) {
        if (mapping == null) {
            return new ValueCodecRef.Natural(kind);
        }
        if (mapping.type().family() == FieldFamily.KEYWORD || mapping.type().family() == FieldFamily.TEXT) {
            return new ValueCodecRef.NumberText(kind);
        }
        if (kind == ScalarKind.BIG_INTEGER) {
            return mapping.type() == FieldType.LONG || mapping.type() == FieldType.UNSIGNED_LONG
                    ? new ValueCodecRef.Bounded(mapping.type() == FieldType.UNSIGNED_LONG)
                    : new ValueCodecRef.Natural(kind);
        }
        Optional<ValueCodecRef> scaled = mapping.parameter("scaling_factor")
                .filter(factor -> factor.value() instanceof JsonNumber)
                .map(factor -> new ValueCodecRef.Scaled(
                        new BigDecimal(((JsonNumber) factor.value()).value().toString())));
        return scaled.orElse(new ValueCodecRef.Natural(kind));
    }

    private ValueCodecRef date(TypeModel.Scalar scalar) {
        ScalarKind kind = scalar.kind();
        String zone = scalar.qualifier();
        String formats = text("format");
        boolean asDate = mapping != null
                && (mapping.type().family() == FieldFamily.DATE || mapping.type() == FieldType.DATE_RANGE);
        boolean nanoseconds = mapping != null && mapping.type() == FieldType.DATE_NANOS && keepsNanoseconds(kind);
        String first = formats.split("\\|\\|", 2)[0].strip();
        boolean usual = formats.isEmpty() || usual(kind, nanoseconds).contains(first);
        if (asDate && !usual) {
            return new ValueCodecRef.Formatted(kind, zone, formats, text("locale"));
        }
        if (kind == ScalarKind.LOCAL_DATE_TIME && !zone.isEmpty() && !isUtc(zone)) {
            return new ValueCodecRef.InZone(zone, nanoseconds);
        }
        return nanoseconds ? new ValueCodecRef.Nanoseconds(kind) : new ValueCodecRef.Natural(kind);
    }

    private static boolean isUtc(String zone) {
        return Set.of("UTC", "Z", "Etc/UTC").contains(zone);
    }

    private static boolean keepsNanoseconds(ScalarKind kind) {
        return switch (kind) {
            case INSTANT, OFFSET_DATE_TIME, ZONED_DATE_TIME, LOCAL_DATE_TIME -> true;
            default -> false;
        };
    }

    /** The formats that the codecs without a stated format write anyway. */
    private static Set<String> usual(ScalarKind kind, boolean nanoseconds) {
        return switch (kind) {
            case LOCAL_DATE -> DAYS;
            case YEAR_MONTH -> MONTHS;
            case YEAR -> YEARS;
            case LOCAL_TIME -> Set.of();
            default -> nanoseconds ? WITH_NANOSECONDS : WITH_MILLISECONDS;
        };
    }

    private String text(String parameter) {
        return mapping == null
                ? ""
                : mapping.parameter(parameter)
                        .map(stated -> stated.value() instanceof JsonText text ? text.value() : "")
                        .orElse("");
    }
}
