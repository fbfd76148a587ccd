package dev.espalier.samples.truth;

import dev.espalier.samples.truth.Quantity.Grade;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** Values at the ends of their types, and between; arguments beyond the ends of the fields. */
final class Columns {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(64);
    private static final Instant LAST_NANO = Instant.ofEpochSecond(0, Long.MAX_VALUE);

    private Columns() {}

    static List<Column<?>> ofQuantity() {
        return List.of(
                natural("tiny", "Byte", List.of(Byte.MIN_VALUE, (byte) -1, (byte) 0, (byte) 1, Byte.MAX_VALUE), (byte)
                        2),
                natural("small", "Short", List.of(Short.MIN_VALUE, (short) 0, (short) 300, Short.MAX_VALUE), (short) 1),
                natural("medium", "Integer", List.of(Integer.MIN_VALUE, 0, 16_777_217, Integer.MAX_VALUE), 16_777_216),
                natural(
                        "large",
                        "Long",
                        List.of(Long.MIN_VALUE, 0L, (1L << 53) + 1, Long.MAX_VALUE - 1, Long.MAX_VALUE),
                        1L << 53),
                natural(
                        "whole",
                        "java.math.BigInteger",
                        List.of(BigInteger.valueOf(Long.MIN_VALUE), BigInteger.ONE, BigInteger.valueOf(Long.MAX_VALUE)),
                        TWO_TO_64,
                        TWO_TO_64.negate()),
                natural(
                        "single",
                        "Float",
                        List.of(-Float.MAX_VALUE, -0.0f, 0.0f, Float.MIN_VALUE, 0.1f, 16_777_216f, Float.MAX_VALUE),
                        Math.nextUp(0.1f)),
                natural(
                        "twice",
                        "Double",
                        List.of(-Double.MAX_VALUE, -0.0, 0.0, Double.MIN_VALUE, 0.1, 1e300, Double.MAX_VALUE),
                        Math.nextDown(0.1)),
                natural(
                        "half",
                        "Float",
                        List.of(-65_504f, -0.0f, 0.0f, 0x1p-24f, 1.5f, 65_504f),
                        1.25f,
                        70_000f,
                        -1e30f),
                unordered("flag", "Boolean", List.of(true, false)),
                new Column<>(
                        "instant",
                        "java.time.Instant",
                        instants(
                                "-0001-12-31T23:59:59.999Z",
                                "0000-01-01T00:00:00Z",
                                "1969-12-31T23:59:59.999Z",
                                "1970-01-01T00:00:00Z",
                                "2026-01-31T10:00:00Z",
                                "2026-01-31T10:00:00.001Z",
                                "9999-12-31T23:59:59.999Z"),
                        instants("2026-01-31T10:00:00.000999999Z", "+10000-01-01T00:00:00Z"),
                        // what is finer than the field is left out
                        Comparator.comparing(value -> value.truncatedTo(ChronoUnit.MILLIS)),
                        true),
                natural(
                        "nanos",
                        "java.time.Instant",
                        List.of(Instant.EPOCH, Instant.EPOCH.plusNanos(1), LAST_NANO.minusNanos(1), LAST_NANO),
                        Instant.parse("2026-01-31T10:00:00Z"),
                        Instant.EPOCH.minusNanos(1),
                        LAST_NANO.plusNanos(1)),
                natural(
                        "epoch",
                        "java.time.Instant",
                        instants("1969-12-31T23:59:59.999Z", "1970-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z"),
                        Instant.ofEpochMilli(1)),
                new Column<>(
                        "offset",
                        "java.time.OffsetDateTime",
                        offsets("2026-10-25T02:30+02:00", "2026-10-25T02:30+01:00", "9999-12-31T23:59:59.999-18:00"),
                        offsets("2026-10-25T00:30Z", "2026-10-25T07:15+05:45"),
                        Comparator.comparing(OffsetDateTime::toInstant),
                        true),
                new Column<>(
                        "zoned",
                        "java.time.ZonedDateTime",
                        List.of(
                                ZonedDateTime.parse("2026-03-29T03:00+02:00[Europe/Vienna]"),
                                ZonedDateTime.parse("2026-10-25T02:30+02:00[Europe/Vienna]"),
                                ZonedDateTime.parse("2026-10-25T02:30+01:00[Europe/Vienna]")),
                        List.of(ZonedDateTime.parse("2026-03-29T01:00Z[UTC]")),
                        Comparator.comparing(ZonedDateTime::toInstant),
                        true),
                new Column<>(
                        "local",
                        "java.time.LocalDateTime",
                        List.of(
                                LocalDateTime.parse("0000-01-01T00:00"),
                                LocalDateTime.parse("2026-03-29T03:00"),
                                LocalDateTime.parse("2026-10-25T03:00")),
                        List.of(LocalDateTime.parse("2026-03-29T01:59:59.999")),
                        Comparator.comparing(value -> value.atZone(VIENNA).toInstant()),
                        true),
                natural(
                        "date",
                        "Date",
                        List.of(new Date(-62_167_219_200_000L), new Date(-1), new Date(0)),
                        new Date(1)),
                natural(
                        "day",
                        "java.time.LocalDate",
                        List.of(
                                LocalDate.of(-1, 12, 31),
                                LocalDate.of(0, 2, 29),
                                LocalDate.of(1582, 10, 10),
                                LocalDate.of(2026, 3, 29),
                                LocalDate.of(9999, 12, 31)),
                        LocalDate.of(2026, 3, 28)),
                natural(
                        "month",
                        "java.time.YearMonth",
                        List.of(YearMonth.of(0, 1), YearMonth.of(2026, 2), YearMonth.of(9999, 12)),
                        YearMonth.of(2026, 1)),
                natural("year", "java.time.Year", List.of(Year.of(0), Year.of(2024), Year.of(9999)), Year.of(2023)),
                new Column<>(
                        "address",
                        "java.net.InetAddress",
                        addresses("0.0.0.0", "10.0.0.1", "255.255.255.255", "::", "2001:db8::1", "ffff::"),
                        addresses("::ffff:10.0.0.1", "10.0.0.0"),
                        Comparator.comparing(Columns::mapped, Arrays::compareUnsigned),
                        true),
                new Column<>(
                        "grade",
                        "Quantity.Grade",
                        List.of(Grade.BEST, Grade.WORST),
                        List.of(Grade.MIDDLE),
                        Comparator.comparing(Grade::stored),
                        true),
                new Column<>(
                        "uuid",
                        "UUID",
                        List.of(new UUID(0, 0), new UUID(1L << 63, 1), new UUID(-1, -1)),
                        List.of(new UUID(5, 5)),
                        Comparator.comparing(UUID::toString),
                        true));
    }

    static List<Column<?>> ofExactQuantity() {
        return List.of(
                natural(
                        "unsigned",
                        "java.math.BigInteger",
                        List.of(
                                BigInteger.ZERO,
                                BigInteger.ONE.shiftLeft(53).add(BigInteger.ONE),
                                BigInteger.ONE.shiftLeft(63),
                                TWO_TO_64.subtract(BigInteger.TWO),
                                TWO_TO_64.subtract(BigInteger.ONE)),
                        TWO_TO_64,
                        BigInteger.ONE.negate(),
                        BigInteger.ONE.shiftLeft(63).subtract(BigInteger.ONE)),
                new Column<>(
                        "price",
                        "java.math.BigDecimal",
                        decimals("-0.01", "0.00", "19.99", "20.00", "12345678901.23"),
                        decimals("19.98", "0.01", "1E+30"),
                        Comparator.comparing(value -> value.setScale(2, RoundingMode.HALF_UP)),
                        true));
    }

    static List<Column<?>> ofRelease() {
        List<String> ascending = List.of("1.0.0-alpha", "1.0.0", "2.9.0", "2.9.1", "2.10.0", "11.0.1");
        return List.of(new Column<>(
                "release",
                "String",
                List.of("1.0.0-alpha", "1.0.0", "2.9.0", "2.10.0", "11.0.1"),
                List.of("2.9.1"),
                Comparator.comparingInt(ascending::indexOf),
                true));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static <V extends Comparable<? super V>> Column<V> natural(
            String property, String type, List<V> values, V... others) {
        return new Column<>(property, type, values, List.of(others), Comparator.naturalOrder(), true);
    }

    private static Column<Boolean> unordered(String property, String type, List<Boolean> values) {
        return new Column<>(property, type, values, List.of(), Comparator.naturalOrder(), false);
    }

    private static List<Instant> instants(String... texts) {
        return Arrays.stream(texts).map(Instant::parse).toList();
    }

    private static List<OffsetDateTime> offsets(String... texts) {
        return Arrays.stream(texts).map(OffsetDateTime::parse).toList();
    }

    private static List<BigDecimal> decimals(String... texts) {
        return Arrays.stream(texts).map(BigDecimal::new).toList();
    }

    private static List<InetAddress> addresses(String... texts) {
        return Arrays.stream(texts).map(Columns::address).toList();
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    /** As servers order addresses: those of 32 bits in their place among those of 128. */
    private static byte[] mapped(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 16) {
            return bytes;
        }
        byte[] mapped = new byte[16];
        mapped[10] = -1;
        mapped[11] = -1;
        System.arraycopy(bytes, 0, mapped, 12, 4);
        return mapped;
    }
}
