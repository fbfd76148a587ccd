package dev.espalier.testing.opensearch;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.opensearch.Version;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;

/**
 * Those modules and plugins of the distribution that are on the class path of this process. They are named in words:
 * version 3 calls the classes otherwise than version 2, which the launcher is compiled against.
 */
final class Modules {

    /** The names of the classes without their ends. */
    private static final List<String> NAMES = List.of(
            "transport.Netty4",
            "analysis.common.CommonAnalysis",
            "index.reindex.Reindex",
            "painless.Painless",
            "script.expression.Expression",
            "script.mustache.Mustache",
            "index.mapper.MapperExtras",
            "join.ParentJoin",
            "percolator.Percolator",
            "index.rankeval.RankEval",
            "search.aggregations.matrix.MatrixAggregation",
            "geo.Geo",
            "ingest.common.IngestCommon",
            "ingest.useragent.IngestUserAgent",
            "search.pipeline.common.SearchPipelineCommon",
            "plugin.mapper.AnnotatedText",
            "plugin.mapper.MapperMurmur3",
            "knn.plugin.KNN",
            "security.OpenSearchSecurity");

    private static final int FIRST_THAT_WANTS_DESCRIPTIONS = 3;

    private Modules() {}

    /** {@return what this version's node wants to be given: the classes, or descriptions that name the classes} */
    static Collection<?> onClassPath() {
        Stream<Class<? extends Plugin>> classes = NAMES.stream().flatMap(Modules::find);
        return Version.CURRENT.major < FIRST_THAT_WANTS_DESCRIPTIONS
                ? classes.toList()
                : classes.map(Modules::describe).toList();
    }

    private static Stream<Class<? extends Plugin>> find(String name) {
        return Stream.of("ModulePlugin", "Plugin").flatMap(end -> load("org.opensearch." + name + end));
    }

    private static Stream<Class<? extends Plugin>> load(String name) {
        try {
            return Stream.of(Class.forName(name).asSubclass(Plugin.class));
        } catch (ClassNotFoundException notPartOfThisServer) {
            return Stream.empty();
        }
    }

    private static PluginInfo describe(Class<? extends Plugin> type) {
        String name = type.getName();
        return new PluginInfo(name, "from the class path", "NA", Version.CURRENT, "17", name, null, List.of(), false);
    }
}
