package dev.espalier.schema.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.schema.Dialect;
import dev.espalier.schema.ServerRelease;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IndexSettingCatalogueTest {

    @ParameterizedTest
    @CsvSource({
        "ELASTICSEARCH, refresh_interval,                        index.refresh_interval,               DYNAMIC",
        "OPENSEARCH,    index.number_of_shards,                  index.number_of_shards,               FINAL",
        "ELASTICSEARCH, index.routing_partition_size,            index.routing_partition_size,         FINAL",
        "OPENSEARCH,    index.routing_partition_size,            index.routing_partition_size,         STATIC",
        "ELASTICSEARCH, analysis.analyzer.folded.type,           index.analysis.*,                     STATIC",
        "OPENSEARCH,    index.routing.allocation.require.rack,   index.routing.allocation.require.*,   DYNAMIC",
        "ELASTICSEARCH, index.routing.allocation.include._tier_preference, "
                + "index.routing.allocation.include._tier_preference, DYNAMIC",
        "ELASTICSEARCH, index.version.created,                   index.version.created,                PRIVATE",
        "ELASTICSEARCH, index.mapper.dynamic,                    index.mapper.dynamic,                 REMOVED",
        "OPENSEARCH,    knn,                                     index.knn,                            FINAL",
        "ELASTICSEARCH, lifecycle.name,                          index.lifecycle.name,                 DYNAMIC",
        "ELASTICSEARCH, look_back_time,                          index.look_back_time,                 DYNAMIC",
        "ELASTICSEARCH, xpack.watcher.template.version,          index.xpack.*,                        DYNAMIC",
        "OPENSEARCH,    plugins.replication.follower.leader_index, index.plugins.*,                    DYNAMIC",
        "OPENSEARCH,    plugins.index_state_management.policy_id, index.plugins.index_state_management.policy_id, DYNAMIC"
    })
    void findsASettingOrItsGroup(Dialect dialect, String name, String found, SettingScope scope) {
        IndexSetting setting = IndexSettingCatalogue.of(dialect).find(name).orElseThrow();
        assertEquals(found, setting.name());
        assertEquals(scope, setting.scope());
    }

    @ParameterizedTest
    @CsvSource({
        "ELASTICSEARCH, index.refresh_intervall",
        "ELASTICSEARCH, index.knn",
        "OPENSEARCH,    index.mode",
        "OPENSEARCH,    index",
        "OPENSEARCH,    index.analysis.",
        "OPENSEARCH,    index.number_of_shards.x"
    })
    void knowsNoOther(Dialect dialect, String name) {
        assertEquals(Optional.empty(), IndexSettingCatalogue.of(dialect).find(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number_of_shards         | 1          |",
                "number_of_shards         | 1024       |",
                "number_of_shards         | 1025       | must be a whole number from 1 to 1024",
                "number_of_shards         | two        | must be a whole number from 1 to 1024",
                "number_of_replicas       | 0          |",
                "number_of_replicas       | 1.5        | must be a whole number of at least 0",
                "refresh_interval         | -1         |",
                "refresh_interval         | 30s        |",
                "refresh_interval         | 30         | must be a time of at least 0, or -1, with its unit, such as 30s",
                "refresh_interval         | -5s        | must be a time of at least 0, or -1, with its unit, such as 30s",
                "translog.sync_interval   | 50ms       | must be a time of at least 100ms with its unit, such as 30s",
                "translog.flush_threshold_size | 512mb |",
                "translog.flush_threshold_size | 1 byte | must be a size of at least 56b with its unit, such as 512mb",
                "translog.durability      | async      |",
                "translog.durability      | sometimes  | must be one of async, request",
                "hidden                   | true       |",
                "hidden                   | yes        | must be true or false",
                "sort.order               | 'asc,desc' |",
                "sort.order               | 'asc,up'   | must be one or several of asc, desc",
                "auto_expand_replicas     | 0-all      |",
                "auto_expand_replicas     | 3-1        | must be false, or a range such as 0-5 or 0-all",
                "write.wait_for_active_shards | all     |",
                "write.wait_for_active_shards | some    | must be all, or a whole number of at least 0",
                "time_series.start_time   | 2026-01-31 |",
                "time_series.start_time   | yesterday  | must be a point in time, such as 2026-01-31T12:00:00Z",
                "merge.policy.deletes_pct_allowed | 60 | must be a number from 5.0 to 50.0",
                "default_pipeline         | any        |",
                "routing.allocation.require.rack | a1  |"
            })
    void tellsWhichValuesAreRefused(String name, String value, String refusal) {
        IndexSetting setting =
                IndexSettingCatalogue.of(Dialect.ELASTICSEARCH).find(name).orElseThrow();
        assertEquals(Optional.ofNullable(refusal), setting.refusal(value));
    }

    @ParameterizedTest
    @CsvSource({
        "index.mapping.exclude_source_vectors, elasticsearch:8.18, false",
        "index.mapping.exclude_source_vectors, elasticsearch:8.19, false",
        "index.mapping.exclude_source_vectors, elasticsearch:9.1,  true",
        "index.mapping.exclude_source_vectors, elasticsearch:9.4,  true",
        "index.mapping.exclude_source_vectors, elasticsearch:10.0, true",
        "index.store.hybrid.mmap.extensions,   opensearch:2.19,    true",
        "index.store.hybrid.mmap.extensions,   opensearch:3.8,     false",
        "index.knn,                            opensearch:3.8,     true"
    })
    void knowsWhatAReleaseHas(String name, String release, boolean has) {
        assertEquals(
                has,
                IndexSettingCatalogue.of(ServerRelease.parse(release))
                        .find(name)
                        .isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "refresh_interval,               Elasticsearch and OpenSearch",
        "knn,                            OpenSearch",
        "mapping.exclude_source_vectors, Elasticsearch 9.4",
        "index.store.hybrid.mmap.extensions, OpenSearch 2.19",
        "no_such_setting,                ''"
    })
    void namesTheServersWithASetting(String name, String servers) {
        assertEquals(servers, String.join(" and ", IndexSettingCatalogue.serversWith(name)));
    }

    @ParameterizedTest
    @EnumSource
    void everyDefaultIsTaken(Dialect dialect) {
        for (IndexSetting setting : IndexSettingCatalogue.of(dialect).all()) {
            String standard = setting.standard();
            if (standard != null) {
                assertEquals(Optional.empty(), setting.refusal(standard), setting::toString);
            }
        }
    }

    @Test
    void holdsAllOfBothServers() {
        assertTrue(IndexSettingCatalogue.of(Dialect.ELASTICSEARCH).all().size() >= 156);
        assertTrue(IndexSettingCatalogue.of(Dialect.OPENSEARCH).all().size() >= 161);
        assertNotNull(IndexSettingCatalogue.of(Dialect.OPENSEARCH)
                .find("index.max_result_window")
                .orElseThrow()
                .standard());
    }
}
