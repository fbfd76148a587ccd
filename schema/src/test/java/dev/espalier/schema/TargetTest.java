package dev.espalier.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "elasticsearch:8.19                  | elasticsearch:8.19                | Elasticsearch 8.19",
                "opensearch:2.19.5                   | opensearch:2.19                   | OpenSearch 2.19",
                "elasticsearch:8.0,  opensearch:3.1  | elasticsearch:8.0,opensearch:3.1  | Elasticsearch 8.0 and OpenSearch 3.1",
                "elasticsearch:8.19,elasticsearch:9.0 | elasticsearch:8.19,elasticsearch:9.0 "
                        + "| Elasticsearch 8.19 and Elasticsearch 9.0"
            })
    void readsServersWithTheirVersions(String text, String id, String readable) {
        Target target = Target.parse(text);
        assertEquals(id, target.id());
        assertEquals(readable, target.toString());
        assertEquals(target, Target.parse(target.id()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                 | a target names at least one server, such as elasticsearch:8.19",
                "elasticsearch      | 'elasticsearch' is not a server with its version, "
                        + "such as elasticsearch:8.19 or opensearch:2.19",
                "elasticsearch:8    | 'elasticsearch:8' is not a server with its version, "
                        + "such as elasticsearch:8.19 or opensearch:2.19",
                "elasticsearch:8.19, | '' is not a server with its version, such as elasticsearch:8.19 or opensearch:2.19",
                "solr:9.0           | unknown server 'solr' in 'solr:9.0': elasticsearch or opensearch",
                "Opensearch:2.19    | unknown server 'Opensearch' in 'Opensearch:2.19': elasticsearch or opensearch",
                "elasticsearch:7.17 | Elasticsearch 7.17 is too old: Elasticsearch 8.0 is the first release that is supported",
                "opensearch:1.3     | OpenSearch 1.3 is too old: OpenSearch 2.0 is the first release that is supported",
                "opensearch:2.19,opensearch:2.19.1 | a target names each release once: OpenSearch 2.19 and OpenSearch 2.19"
            })
    void saysWhatIsWrongWithAText(String text, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> Target.parse(text))
                        .getMessage());
    }

    @Test
    void isForBothServersByDefault() {
        assertEquals("elasticsearch:8.19,opensearch:2.19", Target.DEFAULT.id());
        assertTrue(Target.DEFAULT.includes(Dialect.OPENSEARCH));
        assertFalse(Target.parse("elasticsearch:9.1").includes(Dialect.OPENSEARCH));
    }
}
