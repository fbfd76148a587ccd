package dev.espalier.processor.model;

import dev.espalier.schema.FieldType;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Java types that are one value of a field, with the field type each has by nature. */
public enum ScalarKind {
    STRING(ValueGroup.TEXT, "java.lang", "String", FieldType.KEYWORD),
    CHAR_SEQUENCE(ValueGroup.TEXT, "java.lang", "CharSequence", FieldType.KEYWORD),
    CHAR(ValueGroup.TOKEN, "java.lang", "Character", FieldType.KEYWORD),
    UUID(ValueGroup.TOKEN, "java.util", "UUID", FieldType.KEYWORD),
    URI(ValueGroup.TOKEN, "java.net", "URI", FieldType.KEYWORD),
    LOCALE(ValueGroup.TOKEN, "java.util", "Locale", FieldType.KEYWORD),
    CURRENCY(ValueGroup.TOKEN, "java.util", "Currency", FieldType.KEYWORD),
    ZONE_ID(ValueGroup.TOKEN, "java.time", "ZoneId", FieldType.KEYWORD),
    ZONE_OFFSET(ValueGroup.TOKEN, "java.time", "ZoneOffset", FieldType.KEYWORD),
    INT(ValueGroup.WHOLE, "java.lang", "Integer", FieldType.INTEGER),
    LONG(ValueGroup.WHOLE, "java.lang", "Long", FieldType.LONG),
    SHORT(ValueGroup.WHOLE, "java.lang", "Short", FieldType.SHORT),
    BYTE(ValueGroup.WHOLE, "java.lang", "Byte", FieldType.BYTE),
    BIG_INTEGER(ValueGroup.WHOLE, "java.math", "BigInteger", null),
    FLOAT(ValueGroup.DECIMAL, "java.lang", "Float", FieldType.FLOAT),
    DOUBLE(ValueGroup.DECIMAL, "java.lang", "Double", FieldType.DOUBLE),
    BIG_DECIMAL(ValueGroup.DECIMAL, "java.math", "BigDecimal", null),
    BOOLEAN(ValueGroup.BOOLEAN, "java.lang", "Boolean", FieldType.BOOLEAN),
    INSTANT(ValueGroup.DATE, "java.time", "Instant", FieldType.DATE),
    OFFSET_DATE_TIME(ValueGroup.DATE, "java.time", "OffsetDateTime", FieldType.DATE),
    ZONED_DATE_TIME(ValueGroup.DATE, "java.time", "ZonedDateTime", FieldType.DATE),
    LOCAL_DATE_TIME(ValueGroup.DATE, "java.time", "LocalDateTime", FieldType.DATE),
    DATE(ValueGroup.DATE, "java.util", "Date", FieldType.DATE),
    LOCAL_DATE(ValueGroup.DATE, "java.time", "LocalDate", FieldType.DATE),
    YEAR_MONTH(ValueGroup.DATE, "java.time", "YearMonth", FieldType.DATE),
    YEAR(ValueGroup.DATE, "java.time", "Year", FieldType.DATE),
    LOCAL_TIME(ValueGroup.TIME, "java.time", "LocalTime", null),
    OFFSET_TIME(ValueGroup.TIME, "java.time", "OffsetTime", null),
    MONTH_DAY(ValueGroup.TIME, "java.time", "MonthDay", null),
    PERIOD(ValueGroup.TIME, "java.time", "Period", null),
    DURATION(ValueGroup.TIME, "java.time", "Duration", null),
    INET_ADDRESS(ValueGroup.ADDRESS, "java.net", "InetAddress", FieldType.IP),
    BYTES(ValueGroup.BYTES, "", "byte[]", FieldType.BINARY),
    /** One of several vectors: {@code float[]} alone is several numbers. */
    FLOATS(ValueGroup.VECTOR, "", "float[]", null),
    OBJECT(ValueGroup.JSON, "java.lang", "Object", FieldType.OBJECT),
    RAW_JSON(ValueGroup.JSON, "dev.espalier.codec", "RawJson", FieldType.OBJECT),
    JSON_NODE(ValueGroup.JSON, "tools.jackson.databind", "JsonNode", FieldType.OBJECT),
    GEO_POINT(ValueGroup.GEO_POINT, "dev.espalier.value", "GeoPoint", FieldType.GEO_POINT),
    GEO_SHAPE(ValueGroup.GEO_SHAPE, "dev.espalier.value", "GeoShape", FieldType.GEO_SHAPE),
    COMPLETION(ValueGroup.COMPLETION, "dev.espalier.value", "Completion", FieldType.COMPLETION),
    JOIN_VALUE(ValueGroup.JOIN, "dev.espalier.value", "JoinValue", null),
    PERCOLATION(ValueGroup.PERCOLATION, "dev.espalier.value", "Percolation", FieldType.PERCOLATOR),
    SPARSE_VECTOR(ValueGroup.WEIGHTS, "dev.espalier.value", "SparseVector", null),
    HISTOGRAM(ValueGroup.HISTOGRAM, "dev.espalier.value", "Histogram", FieldType.HISTOGRAM),
    METRIC_SUMMARY(ValueGroup.SUMMARY, "dev.espalier.value", "MetricSummary", null);

    private final ValueGroup group;
    private final JavaName javaName;
    private final @Nullable FieldType fieldType;

    ScalarKind(ValueGroup group, String packageName, String className, @Nullable FieldType fieldType) {
        this.group = group;
        this.javaName = JavaName.of(packageName, className);
        this.fieldType = fieldType;
    }

    /** What it has in common with others. */
    public ValueGroup group() {
        return group;
    }

    /** The class; for a number, boolean or character, its box. */
    public JavaName javaName() {
        return javaName;
    }

    /** The simple name of the class; for a number, boolean or character, of its box. */
    public String className() {
        return javaName.simpleName();
    }

    /** What a property of this type becomes where no annotation says otherwise; empty if the user must choose. */
    public Optional<FieldType> fieldType() {
        return Optional.ofNullable(fieldType);
    }

    /** The format of dates that have no time; empty if they have one, or a value is no date. */
    public Optional<String> dateFormat() {
        return Optional.ofNullable(
                switch (this) {
                    case LOCAL_DATE -> "strict_date";
                    case YEAR_MONTH -> "strict_year_month";
                    case YEAR -> "strict_year";
                    default -> null;
                });
    }

    /** Whether there is a primitive type of this kind. */
    public boolean hasPrimitive() {
        return switch (this) {
            case INT, LONG, SHORT, BYTE, FLOAT, DOUBLE, BOOLEAN, CHAR -> true;
            default -> false;
        };
    }

    /** The keyword of the primitive type; only for kinds that have one. */
    public String primitiveName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
