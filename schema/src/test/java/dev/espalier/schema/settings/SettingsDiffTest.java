package dev.espalier.schema.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.schema.Dialect;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsDiffTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{}                                      ; {}",
                "{'index':{'number_of_replicas':'1'}}    ; {'number_of_replicas':1}",
                "{'index.refresh_interval':'60s'}        ; {'index':{'refresh_interval':'1m'}}",
                "{}                                      ; {'refresh_interval':'1000ms'}",
                "{'index':{'uuid':'x','hidden':'true'}}  ; {'hidden':true}",
                "{'index':{'sort':{'field':['a','b']}}}  ; {'index.sort.field':['a','b']}",
                "{'index':{'sort':{'field':'a'}}}        ; {'index.sort.field':['a']}",
                "{'index':{'translog':{'flush_threshold_size':'1gb'}}} ; {'translog.flush_threshold_size':'1024mb'}",
                "{'index':{'analysis':{'filter':{'f':{'type':'stop','stopwords':['a']}}}}} "
                        + "; {'analysis':{'filter':{'f':{'type':'stop','stopwords':['a']}}}}",
                "{'index':{'max_result_window':'50'}}    ; {'max_result_window':null}"
            })
    void meansTheSame(String current, String wanted) {
        SettingsDiff diff = between(current, wanted);
        assertEquals(List.of(), diff.changes());
        assertTrue(diff.isEmpty());
        assertEquals("", diff.toString());
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{}                                   ; {'refresh_interval':'5s'} ; index.refresh_interval: 1s -> 5s ; DYNAMIC",
                "{'index':{'number_of_shards':'1'}}   ; {'number_of_shards':2} ; index.number_of_shards: 1 -> 2 ; FINAL",
                "{}                                   ; {'analysis.filter.f.type':'stop'} "
                        + "; index.analysis.filter.f.type: (none) -> stop ; STATIC",
                "{'index':{'sort':{'field':['a','b']}}} ; {'sort.field':['b','a']} ; index.sort.field: a,b -> b,a ; FINAL",
                "{}                                   ; {'shiny':1} ; index.shiny: (none) -> 1 ; STATIC"
            })
    void differs(String current, String wanted, String change, SettingScope scope) {
        SettingsDiff diff = between(current, wanted);
        assertEquals(
                List.of(change),
                diff.changes().stream().map(SettingChange::toString).toList());
        assertEquals(diff.changes(), diff.of(scope));
    }

    @Test
    void knowsThatServersDiffer() {
        SettingsDiff diff =
                SettingsDiff.between(JsonObject.EMPTY, object("{'routing_partition_size':2}"), Dialect.OPENSEARCH);
        assertEquals(SettingScope.STATIC, diff.changes().get(0).scope());
    }

    @Test
    void readsAsAList() {
        assertEquals(
                """
                applied live (2)
                  index.number_of_replicas  1 -> 2
                  index.refresh_interval    1s -> 30s
                needs a closed index (1)
                  index.codec               default -> best_compression
                needs a new index (1)
                  index.number_of_shards    1 -> 3""",
                between(
                                "{}",
                                "{'codec':'best_compression','number_of_replicas':2,'number_of_shards':3,"
                                        + "'refresh_interval':'30s'}")
                        .toString());
    }

    private static SettingsDiff between(String current, String wanted) {
        return SettingsDiff.between(object(current), object(wanted), Dialect.ELASTICSEARCH);
    }

    private static JsonObject object(String json) {
        return (JsonObject) JsonTree.parse(json.replace('\'', '"'));
    }
}
