package dev.espalier.processor.scan;

import dev.espalier.processor.model.CodecModel;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import java.util.Map;

/** What to do about a Java type that has no natural field type. */
final class FieldTypeChoices {

    private static final String ANY = "name a codec for it with @Codec, or leave it to Jackson with @Json; without"
            + " either: text, numbers, dates, enums, java.net and java.time types, records and classes of your own,"
            + " and collections, arrays, maps and optionals of these";
    private static final String MUTABLE_NUMBER = "use the number itself: int or Integer, long or Long";

    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("java.lang.Class", "use String with a name of your own, which outlives the class"),
            Map.entry("java.lang.Number", "use the class of the number: Long, Double, BigDecimal"),
            Map.entry("java.util.concurrent.atomic.AtomicInteger", MUTABLE_NUMBER),
            Map.entry("java.util.concurrent.atomic.AtomicLong", MUTABLE_NUMBER),
            Map.entry("java.net.URL", "use URI, which compares without asking the network"),
            Map.entry("java.util.Calendar", "use ZonedDateTime, or Instant"),
            Map.entry("java.sql.Timestamp", "use Instant"),
            Map.entry("java.sql.Date", "use LocalDate"),
            Map.entry("java.util.BitSet", "use byte[], or a list of the numbers"));

    private FieldTypeChoices() {}

    /** What to use instead of a type, by its qualified name without type arguments. */
    static String of(String typeName) {
        return CLASSES.getOrDefault(typeName, ANY);
    }

    /** Which annotations a type can choose from. */
    static String of(TypeModel type) {
        if (type.element() instanceof TypeModel.Custom custom && custom.codec() instanceof CodecModel.Own own) {
            return "say what " + own.name().simpleName()
                    + " writes: with an annotation such as @KeywordField here, or with @WrittenAs on the codec";
        }
        return type.element() instanceof TypeModel.Scalar scalar ? of(scalar.kind()) : ANY;
    }

    private static String of(ScalarKind kind) {
        return switch (kind) {
            case BIG_INTEGER -> "choose @UnsignedLongField (0 to 2^64-1), @LongField, or @KeywordField for any size";
            case BIG_DECIMAL ->
                "choose @ScaledFloatField (exact, as for money), @DoubleField (15 digits), or @KeywordField for all digits";
            case DURATION -> "choose @DurationUnit(ChronoUnit.MILLIS) for a number, or @KeywordField for \"PT15M\"";
            case LOCAL_TIME -> "choose @KeywordField for \"10:00:00\", or @DateField(format = \"hour_minute_second\")";
            case OFFSET_TIME, MONTH_DAY, PERIOD -> "choose @KeywordField";
            case FLOAT -> "choose @DenseVectorField for a vector, or @FloatField for several numbers";
            case FLOATS -> "choose @RankVectorsField for several vectors; a single one is a float[]";
            case JOIN_VALUE -> "choose @JoinField with its relations";
            case SPARSE_VECTOR -> "choose @SparseVectorField, or @RankFeaturesField";
            case METRIC_SUMMARY -> "choose @AggregateMetricField with its metrics";
            default -> ANY;
        };
    }
}
