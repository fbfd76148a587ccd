package dev.espalier.conformance.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.espalier.conformance.EachCaseIsARow;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.MappingDiff;
import dev.espalier.schema.ServerRelease;
import dev.espalier.schema.VectorIndexKind;
import dev.espalier.schema.VectorIndexOption;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of index of vectors has the options that it should have in a release, and no other. */
@EverySearchServer
@DisplayName("Field types: indexes of vectors")
class VectorIndexesTest {

    private MappingProbe probe;

    @BeforeEach
    void connect(SearchCluster cluster) {
        probe = new MappingProbe(cluster);
        FieldTypes.assumePresent(FieldType.DENSE_VECTOR, probe);
    }

    @AfterEach
    void close() {
        probe.close();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @EachCaseIsARow
    void options(VectorIndexKind kind) {
        Map<String, JsonObject> fields = new LinkedHashMap<>();
        fields.put("alone", vector("{'type': '" + kind.type() + "'}"));
        Set<String> expected = new TreeSet<>();
        if (kind.availability().on(probe.release())) {
            expected.add("alone");
        }
        for (VectorIndexOption option : VectorIndexOption.values()) {
            fields.put(
                    option.parameter(),
                    vector("{'type': '" + kind.type() + "', '" + option.parameter() + "': " + value(option) + "}"));
            if (!expected.isEmpty()
                    && option.belongsTo(kind)
                    && option.availability().on(probe.release())) {
                expected.add(option.parameter());
            }
        }

        Map<String, JsonObject> mappings = new LinkedHashMap<>();
        fields.forEach((name, field) -> mappings.put(name, Json.mapping(Map.of("vector", field))));
        assertEquals(expected, probe.taken(mappings));
    }

    /** In the third column, the first release of Elasticsearch that has the indexes. */
    @ParameterizedTest(name = "{0} to {1}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'type': 'flat'}                           | {'type': 'bbq_disk'}                       | 9.2
            {'type': 'bbq_flat'}                       | {'type': 'bbq_disk'}                       | 9.2
            {'type': 'hnsw'}                           | {'type': 'bbq_disk'}                       | 9.2
            {'type': 'bbq_disk'}                       | {'type': 'bbq_hnsw'}                       | 9.2
            {'type': 'bbq_disk'}                       | {'type': 'flat'}                           | 9.2
            {'type': 'bbq_disk'}                       | {'type': 'bbq_disk', 'cluster_size': 64}   | 9.2
            {'type': 'bbq_disk', 'bits': 4}            | {'type': 'bbq_disk', 'bits': 1}            | 9.4
            {'type': 'bbq_disk'}                       | {'type': 'bbq_disk', 'precondition': true} | 9.4
            {'type': 'bbq_disk', 'precondition': true} | {'type': 'bbq_disk'}                       | 9.4
            {'type': 'hnsw', 'flat_index_threshold': 5} | {'type': 'hnsw', 'flat_index_threshold': 0} | 9.4
            {'type': 'int8_hnsw'}                      | {'type': 'int8_hnsw', 'on_disk_rescore': true} | 9.3
            """)
    @EachCaseIsARow
    void changes(String before, String after, String since) {
        if (!probe.release().isAtLeast(ServerRelease.parse("elasticsearch:" + since))) {
            abort("needs Elasticsearch " + since);
        }
        String index = probe.defined(Json.mapping(Map.of("vector", vector(before))));
        JsonObject wanted = Json.mapping(Map.of("vector", vector(after)));

        MappingDiff diff = MappingDiff.between(probe.mapping(index), wanted, probe.dialect());

        assertEquals(diff.isBreaking(), probe.put(index, wanted).isPresent(), diff.toString());
    }

    private static JsonObject vector(String options) {
        return Json.object("{'type': 'dense_vector', 'dims': 64, 'index_options': " + options + "}");
    }

    private static String value(VectorIndexOption option) {
        return switch (option) {
            case M -> "8";
            case EF_CONSTRUCTION -> "50";
            case CONFIDENCE_INTERVAL -> "0.95";
            case RESCORE_VECTOR -> "{'oversample': 2.5}";
            case ON_DISK_RESCORE, PRECONDITION -> "true";
            case FLAT_INDEX_THRESHOLD -> "0";
            case CLUSTER_SIZE -> "128";
            case DEFAULT_VISIT_PERCENTAGE -> "2.5";
            case BITS -> "4";
        };
    }
}
