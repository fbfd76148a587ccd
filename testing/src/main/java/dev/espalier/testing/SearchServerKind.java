package dev.espalier.testing;

/**
 * The servers that a {@link SearchCluster} can consist of.
 *
 * <p>OpenSearch 2 comes with this library. The others do not: they are put together when they are asked for first, from
 * the Maven repository of the build, and kept in the user's cache folder ({@code ~/.cache/espalier/servers} on Linux).
 * The library learns of the repository by the system property {@code espalier.testing.repository}, which a Maven build
 * hands to its tests, mirrors included, by this configuration of the Surefire plugin:
 *
 * <pre>{@code
 * <systemPropertyVariables>
 *   <espalier.testing.repository>${project.remoteArtifactRepositories[0].url}</espalier.testing.repository>
 *   <espalier.testing.proxy>${settings.activeProxy.host}:${settings.activeProxy.port}</espalier.testing.proxy>
 *   <espalier.testing.nonProxyHosts>${settings.activeProxy.nonProxyHosts}</espalier.testing.nonProxyHosts>
 * </systemPropertyVariables>
 * }</pre>
 *
 * <p>The download takes some 110 MB for Elasticsearch, 60 MB for OpenSearch 3 and 100 MB for an OpenSearch 2 that is
 * {@linkplain SearchClusterBuilder#secured() secured}. It goes through the proxy of the system properties {@code https.proxyHost},
 * {@code https.proxyPort} and {@code http.nonProxyHosts} (or {@code http.proxyHost} ... for a repository over HTTP); else
 * through the proxy of Maven's settings, which the last two lines above hand on and which may be left out; else through that
 * of the environment variables {@code HTTPS_PROXY}, {@code HTTP_PROXY}, {@code ALL_PROXY} and {@code NO_PROXY}. A user and
 * password are taken from the addresses of the repository and of the proxy ({@code https://user:password@host/}) and from
 * {@code https.proxyUser} and {@code https.proxyPassword}; for a repository over HTTPS, Java names itself to a proxy only
 * with {@code -Djdk.http.auth.tunneling.disabledSchemes=}. Further system properties:
 *
 * <ul>
 *   <li>{@code espalier.testing.cache}: another folder for downloaded servers
 *   <li>{@code espalier.testing.elasticsearch.8.home} and {@code espalier.testing.elasticsearch.9.home}, or
 *       {@code espalier.testing.elasticsearch.home} for whichever version it is: the home of an unpacked Elasticsearch
 *       to use instead of a download
 *   <li>{@code espalier.testing.java.home}: the Java to run those servers with that need a newer one than runs the
 *       tests; if it is not set, the newest of those found in the usual places
 *   <li>{@code espalier.testing.servers}, or the environment variable {@code ESPALIER_TESTING_SERVERS} where the property
 *       is not set: names such as {@code opensearch_2,elasticsearch_8}, divided by commas. Of the servers that
 *       {@link SearchServer} and {@link EverySearchServer} ask for, only these run; tests of the others are skipped,
 *       and the reason is shown. What needs no download starts whatever this says where a test names it: OpenSearch 2, not
 *       secured, by {@code @SearchServer}. So does a cluster that a test builds for itself.
 *   <li>{@code espalier.testing.directory}: a folder for what nodes write, in memory perhaps ({@code /dev/shm} on Linux), where
 *       they never wait for a disk; the one for all temporary files, if this is not there, has less than a gigabyte of
 *       room, or does not let programs run
 * </ul>
 *
 * <p>Elasticsearch is put together from the parts of it that are published. What those lack, {@link ServerFeature}
 * tells.
 */
public enum SearchServerKind {

    /** OpenSearch 2.19, from ordinary dependencies. */
    OPENSEARCH_2("OpenSearch", "2.19.5", 17),

    /** OpenSearch 3.8, downloaded; needs a newer Java than this library. */
    OPENSEARCH_3("OpenSearch", "3.8.0", 21),

    /** Elasticsearch 8.19, downloaded. */
    ELASTICSEARCH_8("Elasticsearch", "8.19.13", 17),

    /** Elasticsearch 9.4, downloaded; needs a newer Java than this library. */
    ELASTICSEARCH_9("Elasticsearch", "9.4.3", 21);

    private final String product;
    private final String version;
    private final int leastJava;

    SearchServerKind(String product, String version, int leastJava) {
        this.product = product;
        this.version = version;
        this.leastJava = leastJava;
    }

    /** {@return the name of the product, such as {@code OpenSearch}} */
    public String product() {
        return product;
    }

    /**
     * The version that this library was tested with. What runs may be another, if the build has chosen another or names
     * a home: {@link SearchCluster#version()} tells.
     *
     * @return such as {@code 2.19.5}
     */
    public String version() {
        return version;
    }

    /** {@return the lowest feature version of Java that runs the server, such as 17} */
    public int leastJava() {
        return leastJava;
    }

    /**
     * Tells whether the server can do something, in the version and with the modules that this library brings.
     *
     * @param feature what to do
     * @return whether it can
     */
    public boolean supports(ServerFeature feature) {
        return feature.servers().contains(this);
    }

    boolean isElasticsearch() {
        return this == ELASTICSEARCH_8 || this == ELASTICSEARCH_9;
    }

    /** {@return the product and its version, such as {@code OpenSearch 2.19.5}} */
    @Override
    public String toString() {
        return product + " " + version;
    }
}
