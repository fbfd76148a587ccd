package dev.espalier.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.MappingLimits.Finding;
import dev.espalier.schema.MappingLimits.Limit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingLimitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                                    | 0 | 0 | 0",
                "{'properties':{'a':{'type':'keyword'}}}                               | 1 | 1 | 0",
                "{'properties':{'a':{'type':'text','fields':{'raw':{'type':'keyword'}}}}} | 2 | 1 | 0",
                "{'properties':{'o':{'properties':{'a':{'type':'long'}}}}}             | 2 | 2 | 0",
                "{'properties':{'o':{'type':'object'}}}                                | 1 | 2 | 0",
                "{'properties':{'n':{'type':'nested','properties':{'m':{'type':'nested','properties':"
                        + "{'a':{'type':'long'}}}}}}}                                  | 3 | 3 | 2",
                "{'properties':{'a':{'type':'long'},'b':{'type':'alias','path':'a'}}}  | 2 | 1 | 0",
                "{'runtime':{'r':{'type':'long'}},'properties':{'a':{'type':'long'}}}  | 2 | 1 | 0",
                "{'properties':{'a':{'type':'search_as_you_type'}}}                    | 4 | 1 | 0",
                "{'properties':{'a':{'type':'search_as_you_type','max_shingle_size':2}}} | 3 | 1 | 0"
            })
    void countsAsTheServersDo(String mapping, long fields, long depth, long nested) {
        MappingSize size = MappingSize.of(object(mapping));
        assertEquals(List.of(fields, depth, nested), List.of(size.fields(), size.depth(), size.nested()));
    }

    @Test
    void namesWhatMakesAMappingLarge() {
        MappingSize size = MappingSize.of(object("{'properties':{'a':{'type':'long'},"
                + "'b':{'properties':{'c':{'type':'long'},'d':{'type':'long'}}},"
                + "'e':{'type':'text','fields':{'f':{'type':'keyword'}}}}}"));
        assertEquals(List.of("b (3)", "e (2)", "a (1)"), size.largest(5));
        assertEquals(List.of("b (3)"), size.largest(1));
    }

    @Test
    void findsWhatServersRefuse() {
        JsonObject mapping = object("{'properties':{'n':{'type':'nested','properties':{'a':{'type':'long'}}}}}");
        assertEquals(List.of(), MappingLimits.DEFAULT.check(mapping));
        assertEquals(
                List.of(
                        new Finding(Limit.TOTAL_FIELDS, 2, 1, true),
                        new Finding(Limit.DEPTH, 2, 1, true),
                        new Finding(Limit.NESTED_FIELDS, 1, 0, true)),
                new MappingLimits(1, 1, 0).check(mapping));
    }

    @Test
    void warnsWhenFourFifthsOfTheFieldsAreThere() {
        JsonObject mapping = object("{'properties':{'a':{'type':'text','fields':{'b':{'type':'keyword'},"
                + "'c':{'type':'keyword'},'d':{'type':'keyword'}}}}}");
        assertEquals(
                List.of(new Finding(Limit.TOTAL_FIELDS, 4, 5, false)),
                MappingLimits.DEFAULT.withTotalFields(5).check(mapping));
        assertEquals(List.of(), MappingLimits.DEFAULT.withTotalFields(6).check(mapping));
    }

    private static JsonObject object(String json) {
        return (JsonObject) JsonTree.parse(json.replace('\'', '"'));
    }
}
