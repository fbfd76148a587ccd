package dev.espalier.metamodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.espalier.codec.Json;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.query.Query;
import dev.espalier.value.Range;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a field of ranges can be asked, as it goes to the server. */
class RangePathTest {

    private static final RangePath<Integer> FLOORS = new RangePath<>(FieldName.of("floors"), ValueCodecs.INTEGER);
    private static final RangePath<LocalDate> STAY = new RangePath<>(FieldName.of("stay"), ValueCodecs.LOCAL_DATE);
    private static final RangePath<Integer> INNER =
            new RangePath<>(FieldName.of("houses").nestedChild("floors"), ValueCodecs.INTEGER);

    static Stream<Arguments> queries() {
        return Stream.of(
                arguments(FLOORS.contains(3), "{'term':{'floors':3}}"),
                arguments(
                        FLOORS.intersects(Range.closedOpen(1, 5)),
                        "{'range':{'floors':{'gte':1,'lt':5,'relation':'intersects'}}}"),
                arguments(
                        FLOORS.within(new Range<>(1, false, 5, true)),
                        "{'range':{'floors':{'gt':1,'lte':5,'relation':'within'}}}"),
                arguments(FLOORS.covers(Range.atLeast(1)), "{'range':{'floors':{'gte':1,'relation':'contains'}}}"),
                arguments(FLOORS.covers(Range.atMost(5)), "{'range':{'floors':{'lte':5,'relation':'contains'}}}"),
                arguments(STAY.contains(LocalDate.of(2026, 1, 31)), "{'term':{'stay':'2026-01-31'}}"),
                arguments(
                        STAY.intersects(Range.atLeast(LocalDate.of(2026, 1, 31))),
                        "{'range':{'stay':{'gte':'2026-01-31','relation':'intersects'}}}"),
                arguments(
                        INNER.within(Range.closed(1, 5)),
                        "{'nested':{'path':'houses','query':"
                                + "{'range':{'houses.floors':{'gte':1,'lte':5,'relation':'within'}}}}}"));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void isSentAs(Query query, String json) {
        assertEquals(json.replace('\'', '"'), Json.toString(query));
    }

    @Test
    void refusesARangeWithoutBounds() {
        Range<Integer> unbounded = new Range<>(null, true, null, true);
        assertThrows(IllegalArgumentException.class, () -> FLOORS.intersects(unbounded));
    }

    @Test
    void refusesNoValue() {
        assertThrows(NullPointerException.class, () -> FLOORS.contains(null));
    }
}
