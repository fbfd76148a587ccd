package dev.espalier.processor.scan;

import java.util.Map;

/** What to choose instead of a Java type that has no natural field type. */
final class FieldTypeChoices {

    private static final String ANY =
            "use String, UUID, a number, boolean, LocalDate, Instant, an enum, a record or class"
                    + " of your own, or a List, Set, Collection or array of these";
    private static final String DURATION = "use long, with the unit in the name of the property, or String";
    private static final String POINT_IN_TIME = "use Instant for a point in time, or LocalDate for a day";
    private static final String MAP =
            "use a record with a component for each key, or a @NestedField list of records that hold key and value";

    private static final Map<String, String> CHOICES = Map.ofEntries(
            Map.entry("java.math.BigDecimal", "use long in the smallest unit, double (15 digits), or String"),
            Map.entry("java.math.BigInteger", "use long, or String"),
            Map.entry("java.time.LocalDateTime", POINT_IN_TIME),
            Map.entry("java.time.OffsetDateTime", POINT_IN_TIME),
            Map.entry("java.time.ZonedDateTime", POINT_IN_TIME),
            Map.entry("java.util.Date", POINT_IN_TIME),
            Map.entry("java.time.Duration", DURATION),
            Map.entry("java.time.Period", DURATION),
            Map.entry("java.time.LocalTime", DURATION),
            Map.entry("java.util.Optional", "use the type inside, with @Nullable"),
            Map.entry("java.util.Map", MAP),
            Map.entry("java.util.HashMap", MAP),
            Map.entry("java.util.ArrayList", "use List"),
            Map.entry("java.util.HashSet", "use Set"),
            Map.entry("java.lang.Object", "use a type that says what the property holds"),
            Map.entry("java.lang.Character", "use String"),
            Map.entry("char", "use String"),
            Map.entry("byte[]", "use String, with the bytes in Base64"),
            Map.entry("float[]", "use List<Float> for several numbers; vectors are not mapped"));

    private FieldTypeChoices() {}

    /** The choices for a type, by its qualified name without type arguments. */
    static String of(String typeName) {
        return CHOICES.getOrDefault(typeName, ANY);
    }
}
