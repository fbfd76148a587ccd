package dev.espalier.testing;

import dev.espalier.testing.provision.ElasticsearchHome;
import dev.espalier.testing.provision.ElasticsearchRelease;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Elasticsearch on its module path, without its start script. */
final class ElasticsearchInstallation {

    /** The packages of Lucene that the server reads by reflection. */
    private static final List<String> OPEN_PACKAGES =
            List.of("codecs.lucene99", "codecs.hnsw", "internal.vectorization");

    private ElasticsearchInstallation() {}

    static ServerInstallation of(SearchServerKind kind) {
        // First what costs nothing to find out.
        JavaInstallation java = JavaInstallations.require(kind);
        return new ServerInstallation(
                kind,
                java,
                options(home(kind), java),
                List.of(),
                "dev.espalier.testing.elasticsearch.ElasticsearchMain",
                "");
    }

    private static Path home(SearchServerKind kind) {
        try {
            return ElasticsearchHome.provide(
                    kind == SearchServerKind.ELASTICSEARCH_8 ? ElasticsearchRelease.V8 : ElasticsearchRelease.V9);
        } catch (IOException e) {
            throw new SearchServerUnavailableException(kind, e.getMessage(), e);
        }
    }

    private static List<String> options(Path home, JavaInstallation java) {
        List<String> options = new ArrayList<>();
        options.add("-Des.path.home=" + home);
        options.add("-Des.distribution.type=zip");
        options.add("-Djna.nosys=true");
        options.add("-Dio.netty.noUnsafe=true");
        for (String name : OPEN_PACKAGES) {
            options.add("--add-opens=org.apache.lucene.core/org.apache.lucene." + name + "=org.elasticsearch.server");
        }
        options.add("--enable-native-access=ALL-UNNAMED");
        if (java.featureVersion() >= 22) {
            options.add("--enable-native-access=org.elasticsearch.nativeaccess,org.apache.lucene.core");
        }
        options.add("--module-path=" + home.resolve("lib"));
        options.add("--add-modules=jdk.net,jdk.management.agent,ALL-MODULE-PATH");
        return options;
    }
}
