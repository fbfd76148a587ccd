package dev.espalier.testing.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.espalier.schema.Dialect;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.MappingDiff;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import dev.espalier.testing.SearchServerKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The servers refuse those changes that the difference of two mappings calls breaking, and take the others. */
@EverySearchServer({SearchServerKind.OPENSEARCH_2, SearchServerKind.ELASTICSEARCH_8})
class MappingChangeTest {

    private static final List<String> KINDS =
            List.of("hnsw", "int8_hnsw", "int4_hnsw", "bbq_hnsw", "flat", "int8_flat", "int4_flat", "bbq_flat");

    private final TestNode node;
    private final Dialect dialect;

    MappingChangeTest(SearchCluster cluster) {
        this.node = new TestNode(cluster.address(0));
        this.dialect = cluster.kind() == SearchServerKind.OPENSEARCH_2 ? Dialect.OPENSEARCH : Dialect.ELASTICSEARCH;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "- ; {'type':'integer'} ; {'type':'long'}",
                "- ; {'type':'text'} ; {'type':'text','fields':{'raw':{'type':'keyword'}}}",
                "- ; {'type':'text','fields':{'raw':{'type':'keyword'}}} ; {'type':'text','fields':{'raw':{'type':'long'}}}",
                "- ; {'type':'text','fields':{'raw':{'type':'keyword'}}} ; {'type':'text'}",
                "- ; {'type':'text','norms':false} ; {'type':'text'}",
                "- ; {'type':'object','enabled':false} ; {'type':'object'}",
                "- ; {'type':'object'} ; {'type':'object','enabled':false}",
                "- ; {'type':'object'} ; {'type':'nested'}",
                "- ; {'type':'object','dynamic':'strict'} ; {'type':'object','dynamic':'true'}",
                "- ; {'type':'nested'} ; {'type':'nested','include_in_root':true}",
                "- ; {'type':'nested','include_in_parent':true} ; {'type':'nested'}",
                "- ; {'type':'join','relations':{'q':'a'}} ; {'type':'join','relations':{'q':['a','c']}}",
                "- ; {'type':'join','relations':{'q':['a','c']}} ; {'type':'join','relations':{'q':'a'}}",
                "- ; {'type':'join','relations':{'q':'a'}} ; {'type':'join','relations':{'q':'a','a':'v'}}",
                "- ; {'type':'join','relations':{'q':'a'}} ; {'type':'join','relations':{'q':'a','r':'s'}}",
                "- ; {'type':'join','relations':{'q':'a'}} ; {'type':'join','relations':{'q':'a','r':'q'}}",
                "- ; {'type':'date'} ; {'type':'date','locale':'en'}",
                "- ; {'type':'keyword','ignore_above':5} ; {'type':'keyword'}",
                "- ; {'type':'keyword','null_value':'x'} ; {'type':'keyword'}",
                "ELASTICSEARCH ; {'type':'dense_vector'} ; {'type':'dense_vector','dims':64}",
                "ELASTICSEARCH ; {'type':'dense_vector','dims':32} ; {'type':'dense_vector','dims':64}",
                "ELASTICSEARCH ; hnsw','m':'16 ; hnsw','m':'32",
                "ELASTICSEARCH ; hnsw','m':'32 ; hnsw','m':'16"
            })
    void ofAFieldIsTakenAsExpected(String server, String before, String after) {
        assumeTrue(server.equals("-") || server.equals(dialect.name()), () -> "only on " + server);
        ofAMapping("{'properties':{'f':" + field(before) + "}}", "{'properties':{'f':" + field(after) + "}}");
    }

    /** Every kind of vector index into every other one. */
    @ParameterizedTest
    @ValueSource(strings = {"hnsw", "int8_hnsw", "int4_hnsw", "bbq_hnsw", "flat", "int8_flat", "int4_flat", "bbq_flat"})
    void ofAVectorIndexIsTakenAsExpected(String before) {
        assumeTrue(dialect == Dialect.ELASTICSEARCH, "only on ELASTICSEARCH");
        List<String> expected = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        for (String after : KINDS) {
            JsonObject current = object("{'properties':{'f':" + field(before) + "}}");
            JsonObject wanted = object("{'properties':{'f':" + field(after) + "}}");
            if (!MappingDiff.between(current, wanted, dialect).isBreaking()) {
                expected.add(after);
            }
            try (TestMapping mapping = new TestMapping(node, current)) {
                if (mapping.put(wanted) == null) {
                    taken.add(after);
                }
            }
        }
        assertEquals(taken, expected);
    }

    private static String field(String text) {
        return text.startsWith("{")
                ? text
                : "{'type':'dense_vector','dims':64,'index':true,'index_options':{'type':'" + text + "'}}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "- ; {'properties':{'a':{'type':'long'}}} ; {'_source':{'enabled':false}}",
                "- ; {'_source':{'enabled':false}} ; {'_source':{'enabled':true}}",
                "- ; {'properties':{'a':{'type':'long'}}} ; {'_source':{'excludes':['a']}}",
                "- ; {'properties':{'a':{'type':'long'}}} ; {'_routing':{'required':true}}",
                "- ; {'properties':{'a':{'type':'long'}}} ; {'dynamic':'strict','date_detection':false,'numeric_detection':true}",
                "- ; {'properties':{'a':{'type':'long'}}} ; {'dynamic_templates':[{'t':{'match':'a*','mapping':{'type':'keyword'}}}]}",
                "- ; {'_meta':{'a':'b'}} ; {'_meta':{'a':'c'}}",
                "- ; {'properties':{'a':{'type':'long'},'b':{'type':'long'},'f':{'type':'alias','path':'a'}}} "
                        + "; {'properties':{'f':{'type':'alias','path':'b'}}}",
                "ELASTICSEARCH ; {'runtime':{'r':{'type':'long'}}} ; {'runtime':{'r':{'type':'keyword'}}}",
                "ELASTICSEARCH ; {'properties':{'a':{'type':'long'}}} ; {'runtime':{'r':{'type':'long'}}}"
            })
    void ofAMappingIsTakenAsExpected(String server, String before, String after) {
        assumeTrue(server.equals("-") || server.equals(dialect.name()), () -> "only on " + server);
        ofAMapping(before, after);
    }

    private void ofAMapping(String before, String after) {
        JsonObject current = object(before);
        JsonObject wanted = object(after);
        MappingDiff diff = MappingDiff.between(current, wanted, dialect);
        try (TestMapping mapping = new TestMapping(node, current)) {
            String refusal = mapping.put(wanted);
            assertEquals(diff.isBreaking(), refusal != null, () -> diff + " / " + refusal);
        }
        assertTrue(MappingDiff.between(wanted, wanted, dialect).isEmpty());
    }

    private static JsonObject object(String json) {
        return (JsonObject) JsonTree.parse(json.replace('\'', '"'));
    }
}
