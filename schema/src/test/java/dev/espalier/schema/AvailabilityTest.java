package dev.espalier.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvailabilityTest {

    private static final Map<String, Availability> CASES = Map.of(
            "both", Availability.EVERYWHERE,
            "one", Availability.only(Dialect.OPENSEARCH),
            "later", Availability.since("elasticsearch:8.11", "opensearch:3.3"),
            "leaving", Availability.EVERYWHERE.deprecated("opensearch:2.7").removed("opensearch:3.0"),
            "growing", Availability.since("elasticsearch:8.15").stable("elasticsearch:8.18"),
            "early", Availability.since("elasticsearch:8.18").preview());

    @ParameterizedTest
    @CsvSource({
        "elasticsearch, Elasticsearch",
        "elasticsearch:8.10, Elasticsearch 8.10",
        "elasticsearch+opensearch<3.0, Elasticsearch or OpenSearch before 3.0",
        "elasticsearch:8.2<9.0+opensearch:2.4, Elasticsearch 8.2 before 9.0 or OpenSearch 2.4"
    })
    void isReadFromTables(String text, String meaning) {
        assertEquals(meaning, Availability.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "both,    elasticsearch:8.0,                    true",
        "both,    'elasticsearch:9.4,opensearch:3.2',   true",
        "one,     opensearch:2.0,                       true",
        "one,     'elasticsearch:8.19,opensearch:2.19', false",
        "later,   elasticsearch:8.10,                   false",
        "later,   elasticsearch:8.11,                   true",
        "later,   elasticsearch:9.0,                    true",
        "later,   opensearch:2.19,                      false",
        "leaving, opensearch:2.19,                      true",
        "leaving, opensearch:3.0,                       false",
        "leaving, elasticsearch:9.0,                    true"
    })
    void isOnATargetIfAllItsReleasesHaveIt(String name, String target, boolean expected) {
        assertEquals(expected, CASES.get(name).on(Target.parse(target)));
    }

    @ParameterizedTest
    @CsvSource({
        "leaving, opensearch:2.6,      -,                  -",
        "leaving, opensearch:2.7,      OpenSearch 2.7,     -",
        "leaving, elasticsearch:8.19,  -,                  -",
        "growing, elasticsearch:8.14,  -,                  -",
        "growing, elasticsearch:8.17,  -,                  Elasticsearch 8.15",
        "growing, elasticsearch:8.18,  -,                  -",
        "early,   elasticsearch:9.4,   -,                  Elasticsearch 8.18"
    })
    void knowsWhatIsOldAndWhatIsNew(String name, String target, String deprecated, String preview) {
        Availability availability = CASES.get(name);
        assertEquals(
                deprecated,
                availability
                        .deprecatedOn(Target.parse(target))
                        .map(ServerRelease::toString)
                        .orElse("-"));
        assertEquals(
                preview,
                availability
                        .previewOn(Target.parse(target))
                        .map(ServerRelease::toString)
                        .orElse("-"));
    }

    @ParameterizedTest
    @CsvSource({
        "both,    Elasticsearch or OpenSearch",
        "one,     OpenSearch",
        "later,   Elasticsearch 8.11 or OpenSearch 3.3",
        "leaving, Elasticsearch or OpenSearch before 3.0"
    })
    void saysWhatOneNeeds(String name, String text) {
        assertEquals(text, CASES.get(name).toString());
    }
}
