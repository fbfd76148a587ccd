package dev.espalier.metamodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.espalier.codec.Json;
import dev.espalier.query.Query;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be asked below the keys of an object without fields, as it goes to the server. */
class FlattenedPathTest {

    private static final FlattenedPath LABELS = new FlattenedPath(FieldName.of("labels"));

    static Stream<Arguments> queries() {
        FlattenedKeyPath key = LABELS.key("a.b");
        FlattenedKeyPath inner = new FlattenedPath(FieldName.of("parts").nestedChild("labels")).key("a");
        return Stream.of(
                arguments(key.is("x*"), "{'term':{'labels.a.b':'x*'}}"),
                arguments(key.isNot("x"), "{'bool':{'must_not':[{'term':{'labels.a.b':'x'}}]}}"),
                arguments(key.in("x", "y", "x"), "{'terms':{'labels.a.b':['x','y','x']}}"),
                arguments(key.in(List.of()), "{'match_none':{}}"),
                arguments(key.startsWith("x"), "{'prefix':{'labels.a.b':'x'}}"),
                arguments(key.exists(), "{'prefix':{'labels.a.b':''}}"),
                arguments(key.missing(), "{'bool':{'must_not':[{'prefix':{'labels.a.b':''}}]}}"),
                arguments(LABELS.exists(), "{'exists':{'field':'labels'}}"),
                arguments(inner.is("x"), "{'nested':{'path':'parts','query':{'term':{'parts.labels.a':'x'}}}}"));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void isSentAs(Query query, String json) {
        assertEquals(json.replace('\'', '"'), Json.toString(query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".a", "a.", "a..b"})
    void refusesWhatIsNoKey(String key) {
        assertThrows(IllegalArgumentException.class, () -> LABELS.key(key));
    }

    @Test
    void refusesNoValue() {
        FlattenedKeyPath key = LABELS.key("a");
        assertThrows(NullPointerException.class, () -> key.is(null));
    }
}
