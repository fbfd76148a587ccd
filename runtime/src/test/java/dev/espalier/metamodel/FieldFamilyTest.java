package dev.espalier.metamodel;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.ArticleIndex;
import dev.espalier.client.SearchClient;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.query.Query;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.ServerFeature;
import dev.espalier.value.Distance;
import dev.espalier.value.GeoPoint;
import dev.espalier.value.Range;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Servers take what points, ranges and objects without fields are asked, and answer as the documentation says. */
@EverySearchServer
@DisplayName("Queries of field families")
class FieldFamilyTest {

    private static final GeoPoint VIENNA = GeoPoint.of(48.2083, 16.3731);

    private final SearchCluster cluster;
    private final SearchClient client;
    private final StoredDocuments documents;

    FieldFamilyTest(SearchCluster cluster) {
        this.cluster = cluster;
        this.client = ArticleIndex.connect(cluster);
        this.documents = new StoredDocuments(client);
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    @DisplayName("Points: near another, in a box, by distance")
    void points() {
        var places = documents.hold(
                "family-points",
                "{'place':{'type':'geo_point'}}",
                "{'id':'schwechat','place':{'lat':48.1381,'lon':16.4708}}",
                "{'id':'graz','place':{'lat':47.0707,'lon':15.4395}}",
                "{'id':'suva','place':{'lat':-18.1416,'lon':178.4419}}",
                "{'id':'nowhere'}");
        GeoPointPath place = new GeoPointPath(FieldName.of("place"));
        assertAll(
                documents.finds(places, place.near(VIENNA, Distance.ofKilometers(20)), "schwechat"),
                documents.finds(places, place.near(VIENNA, Distance.ofMeters(20))),
                documents.finds(places, place.near(VIENNA, Distance.ofMiles(100)), "graz", "schwechat"),
                documents.finds(places, place.within(GeoPoint.of(48, 15), GeoPoint.of(47, 16)), "graz"),
                documents.finds(places, place.within(GeoPoint.of(0, 170), GeoPoint.of(-30, -170)), "suva"),
                () -> assertEquals(
                        List.of("schwechat", "graz", "suva", "nowhere"),
                        documents.order(places, Query.matchAll(), place.nearestFirst(VIENNA))),
                () -> assertEquals(
                        List.of("nowhere", "suva", "graz", "schwechat"),
                        documents.order(places, Query.matchAll(), place.farthestFirst(VIENNA))),
                documents.finds(places, place.missing(), "nowhere"));
    }

    @Test
    @DisplayName("Points of nested objects: near another, by distance")
    void pointsOfNestedObjects() {
        var routes = documents.hold(
                "family-nested-points",
                "{'stops':{'type':'nested','properties':{'place':{'type':'geo_point'}}}}",
                "{'id':'south','stops':[{'place':{'lat':47.07,'lon':15.44}},{'place':{'lat':46.05,'lon':14.5}}]}",
                "{'id':'east','stops':[{'place':{'lat':48.14,'lon':16.47}}]}");
        GeoPointPath place = new GeoPointPath(FieldName.of("stops").nestedChild("place"));
        assertAll(
                documents.finds(routes, place.near(VIENNA, Distance.ofKilometers(20)), "east"),
                () -> assertEquals(
                        List.of("east", "south"),
                        documents.order(routes, Query.matchAll(), place.nearestFirst(VIENNA))));
    }

    @Test
    @DisplayName("Ranges: with a value, and by how they lie to another")
    void ranges() {
        var houses = documents.hold(
                "family-ranges",
                "{'floors':{'type':'integer_range'},'stay':{'type':'date_range'}}",
                "{'id':'low','floors':{'gte':0,'lt':3},'stay':{'gte':'2026-01-01','lte':'2026-01-31'}}",
                "{'id':'high','floors':{'gte':2,'lte':40},'stay':{'gte':'2026-02-01'}}",
                "{'id':'tower','floors':{'gte':30},'stay':{'lt':'2026-01-01'}}");
        RangePath<Integer> floors = new RangePath<>(FieldName.of("floors"), ValueCodecs.INTEGER);
        RangePath<LocalDate> stay = new RangePath<>(FieldName.of("stay"), ValueCodecs.LOCAL_DATE);
        assertAll(
                documents.finds(houses, floors.contains(2), "high", "low"),
                documents.finds(houses, floors.contains(3), "high"),
                documents.finds(houses, floors.intersects(Range.closed(3, 29)), "high"),
                documents.finds(houses, floors.within(Range.closed(0, 40)), "high", "low"),
                documents.finds(houses, floors.covers(Range.closedOpen(30, 41)), "high", "tower"),
                documents.finds(houses, floors.covers(Range.atLeast(50)), "tower"),
                documents.finds(houses, stay.contains(LocalDate.of(2026, 1, 31)), "low"),
                documents.finds(houses, stay.intersects(Range.atLeast(LocalDate.of(2026, 1, 31))), "high", "low"),
                documents.finds(houses, stay.within(Range.atMost(LocalDate.of(2026, 1, 31))), "low", "tower"));
    }

    @Test
    @DisplayName("Objects without fields: values below a key")
    void objectsWithoutFields() {
        String type = cluster.kind().supports(ServerFeature.FLATTENED) ? "flattened" : "flat_object";
        var parts = documents.hold(
                "family-flattened",
                "{'labels':{'type':'" + type + "'}}",
                "{'id':'1','labels':{'color':'red','size':{'unit':'mm','value':5}}}",
                "{'id':'2','labels':{'color':'Red wine','red':'no'}}",
                "{'id':'3'}");
        FlattenedPath labels = new FlattenedPath(FieldName.of("labels"));
        FlattenedKeyPath color = labels.key("color");
        assertAll(
                documents.finds(parts, color.is("red"), "1"),
                documents.finds(parts, color.isNot("red"), "2", "3"),
                documents.finds(parts, color.is("Red wine"), "2"),
                documents.finds(parts, color.in("red", "Red wine", "blue"), "1", "2"),
                documents.finds(parts, color.startsWith("Re"), "2"),
                documents.finds(parts, labels.key("size.unit").is("mm"), "1"),
                documents.finds(parts, labels.key("size.value").is("5"), "1"),
                documents.finds(parts, labels.key("size.unit").exists(), "1"),
                documents.finds(parts, labels.key("unit").exists()),
                documents.finds(parts, labels.key("red").exists(), "2"),
                documents.finds(parts, color.missing(), "3"),
                documents.finds(parts, labels.exists(), "1", "2"));
    }
}
