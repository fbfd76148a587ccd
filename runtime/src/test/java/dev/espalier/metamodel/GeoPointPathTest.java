package dev.espalier.metamodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.codec.Json;
import dev.espalier.query.Sort;
import dev.espalier.value.Distance;
import dev.espalier.value.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a field of points can be asked, as it goes to the server. */
class GeoPointPathTest {

    private static final GeoPoint VIENNA = GeoPoint.of(48.2, 16.4);

    private final GeoPointPath place = new GeoPointPath(FieldName.of("place"));
    private final GeoPointPath stop = new GeoPointPath(FieldName.of("stops").nestedChild("place"));

    @Test
    void asksForPointsInACircle() {
        assertEquals(
                "{\"geo_distance\":{\"distance\":\"1500m\",\"place\":{\"lat\":48.2,\"lon\":16.4}}}",
                Json.toString(place.near(VIENNA, Distance.ofKilometers(1.5))));
    }

    @Test
    void asksForPointsInABox() {
        assertEquals(
                "{\"geo_bounding_box\":{\"place\":{\"top_left\":{\"lat\":49.0,\"lon\":16.0},"
                        + "\"bottom_right\":{\"lat\":48.0,\"lon\":17.0}}}}",
                Json.toString(place.within(GeoPoint.of(49, 16), GeoPoint.of(48, 17))));
    }

    @Test
    void ordersByDistance() {
        assertEquals(
                "{\"_geo_distance\":{\"place\":{\"lat\":48.2,\"lon\":16.4},\"order\":\"asc\",\"unit\":\"m\"}}",
                Json.toString(place.nearestFirst(VIENNA)));
        assertEquals(
                "{\"_geo_distance\":{\"place\":{\"lat\":48.2,\"lon\":16.4},\"order\":\"desc\",\"unit\":\"m\"}}",
                Json.toString(place.farthestFirst(VIENNA)));
    }

    @Test
    void asksOneElementOfANestedField() {
        assertEquals(
                "{\"nested\":{\"path\":\"stops\",\"query\":"
                        + "{\"geo_distance\":{\"distance\":\"10m\",\"stops.place\":{\"lat\":48.2,\"lon\":16.4}}}}}",
                Json.toString(stop.near(VIENNA, Distance.ofMeters(10))));
        assertEquals(
                "{\"_geo_distance\":{\"stops.place\":{\"lat\":48.2,\"lon\":16.4},\"order\":\"asc\",\"unit\":\"m\","
                        + "\"nested\":{\"path\":\"stops\"}}}",
                Json.toString(stop.nearestFirst(VIENNA)));
    }

    @Test
    void refusesABoxThatIsUpsideDown() {
        GeoPoint south = GeoPoint.of(48, 16);
        GeoPoint north = GeoPoint.of(49, 17);
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> place.within(south, north));
        assertTrue(e.getMessage().contains("corner in the north-west first"), e.getMessage());
    }

    @Test
    void refusesToPlaceDocumentsWithoutAPoint() {
        Sort sort = place.nearestFirst(VIENNA);
        assertThrows(IllegalArgumentException.class, sort::missingFirst);
        assertThrows(IllegalArgumentException.class, sort::missingLast);
    }

    @Test
    void keepsTheUnitOfADistance() {
        assertEquals("1609.344m", Distance.ofMiles(1).toString());
        assertEquals("0.5m", Distance.ofMeters(0.5).toString());
        assertEquals("20000000m", Distance.ofKilometers(20_000).toString());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesWhatIsNoDistance(double meters) {
        assertThrows(IllegalArgumentException.class, () -> Distance.ofMeters(meters));
    }
}
