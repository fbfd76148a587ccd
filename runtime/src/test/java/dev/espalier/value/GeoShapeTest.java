package dev.espalier.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.codec.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a shape, in both of its forms, and where one goes wrong. */
class GeoShapeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'Point','coordinates':[1,2]}",
                "{'coordinates':[1.5,-20,3],'type':'point'}",
                "{'type':'MultiPoint','coordinates':[[1,2]]}",
                "{'type':'LineString','coordinates':[[1,2],[3,4]]}",
                "{'type':'MultiLineString','coordinates':[[[1,2],[3,4]],[[5,6],[7,8],[9,9]]]}",
                "{'type':'Polygon','coordinates':[[[0,0],[1,0],[1,1],[0,0]]],'orientation':'left'}",
                "{'type':'MultiPolygon','coordinates':[[[[0,0],[1,0],[1,1],[0,0]]]],'bbox':[0,0,1,1]}",
                "{'type':'envelope','coordinates':[[0,1],[1,0]]}",
                "{'type':'circle','coordinates':[0,1],'radius':'10m'}",
                "{'type':'GeometryCollection','geometries':[{'type':'Point','coordinates':[1,2]}]}",
                "{'x':1,'y':2}"
            })
    void takesGeoJson(String shape) {
        String json = shape.replace('\'', '"');
        assertEquals(json, Json.toString(GeoShape.geoJson(json)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                              | the shape has no type",
                "{'type':5}                                                      | the type of a shape is a text",
                "{'type':'Square','coordinates':[1,2]}                           | there is no shape 'Square'",
                "{'type':'Point'}                                                | the Point has no coordinates",
                "{'type':'Point','coordinates':'1,2'}                            | coordinates are arrays of numbers",
                "{'type':'Point','coordinates':[1]}                              | a position is two or three numbers",
                "{'type':'Point','coordinates':[1,2,3,4]}                        | a position is two or three numbers",
                "{'type':'Point','coordinates':[[1,2]]}                          | the coordinates of a Point are one position",
                "{'type':'LineString','coordinates':[[1,2],[3,'a']]}             | coordinates[1]",
                "{'type':'LineString','coordinates':[[1,2]]}                     | needs 2 positions, found 1 at /coordinates",
                "{'type':'LineString','coordinates':[]}                          | there are no coordinates here",
                "{'type':'Polygon','coordinates':[[[0,0],[1,0],[1,1]],[[0,0]]]}  | found 1 at /coordinates/1",
                "{'type':'Polygon','coordinates':[[[0,0],[1,0]],[0,0]]}          | not as deep as those before",
                "{'type':'envelope','coordinates':[[0,1],[1,0],[1,1]]}           | an envelope has two corners",
                "{'type':'circle','coordinates':[0,1]}                           | the circle has no radius",
                "{'type':'GeometryCollection'}                                   | the collection has no geometries",
                "{'type':'GeometryCollection','geometries':[{'type':'Point'}]}   | geometries[0]"
            })
    void refusesOtherJson(String shape, String reason) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> GeoShape.geoJson(shape.replace('\'', '"')));
        assertTrue(e.getMessage().contains(reason), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POINT (1 2)",
                "point(1.5 -2 3)",
                "POINT Z (1 2 3)",
                "POINT EMPTY",
                "MULTIPOINT (1 2, 3 4)",
                "MULTIPOINT ((1 2), (3 4))",
                "LINESTRING (1 2, 3 4)",
                "MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))",
                "POLYGON ((0 0, 1 0, 1 1, 0 0), (0 0, 1 0, 1 1, 0 0))",
                "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)))",
                "GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (1 2, 3 4))",
                "BBOX (0, 1, 1, 0)",
                "CIRCLE (1 2 10)",
                "1.5, -2"
            })
    void takesWellKnownText(String text) {
        assertEquals('"' + text + '"', Json.toString(GeoShape.wkt(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                          | expected the name of a shape, such as POINT",
                "SQUARE (1 2)                | (character 1) in SQUARE",
                "POINT 1 2                   | expected '(', found '1' (character 7)",
                "POINT (1)                   | expected a number, found ')' (character 9)",
                "POINT (1 2 3 4)             | expected ')', found '4' (character 14)",
                "POINT (1 x)                 | expected a number, found 'x' (character 10)",
                "POINT (1 2                  | expected ')', found the end (character 11)",
                "POINT (1 2) 3               | expected nothing after the shape, found '3' (character 13)",
                "LINESTRING (1 2)            | expected 2 positions at least, found 1 (character 12)",
                "POLYGON (0 0, 1 0, 1 1)     | expected '(', found '0' (character 10)",
                "POLYGON ((0 0, 1 0))        | expected 3 positions at least, found 2 (character 10)",
                "BBOX (0, 1, 1)              | a BBOX has four numbers",
                "GEOMETRYCOLLECTION (1 2)    | expected the name of a shape"
            })
    void refusesOtherText(String text, String reason) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> GeoShape.wkt(text));
        assertTrue(e.getMessage().contains(reason), e.getMessage());
    }

    @Test
    void refusesShapesThatAreNotWhole() {
        List<GeoPoint> open = List.of(GeoPoint.of(0, 0), GeoPoint.of(0, 1), GeoPoint.of(1, 1), GeoPoint.of(1, 0));
        assertThrows(IllegalArgumentException.class, () -> GeoShape.polygon(open));
        assertThrows(IllegalArgumentException.class, () -> GeoShape.polygon(List.of()));
        assertThrows(IllegalArgumentException.class, () -> GeoShape.line(open.subList(0, 1)));
    }
}
