package dev.espalier.testing.opensearch;

import java.util.List;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.env.Environment;
import org.opensearch.geo.GeoModulePlugin;
import org.opensearch.index.mapper.MapperExtrasPlugin;
import org.opensearch.index.rankeval.RankEvalPlugin;
import org.opensearch.index.reindex.ReindexPlugin;
import org.opensearch.ingest.common.IngestCommonPlugin;
import org.opensearch.ingest.useragent.IngestUserAgentPlugin;
import org.opensearch.join.ParentJoinPlugin;
import org.opensearch.node.Node;
import org.opensearch.painless.PainlessPlugin;
import org.opensearch.percolator.PercolatorPlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.script.expression.ExpressionPlugin;
import org.opensearch.script.mustache.MustachePlugin;
import org.opensearch.search.aggregations.matrix.MatrixAggregationPlugin;
import org.opensearch.search.pipeline.common.SearchPipelineCommonModulePlugin;
import org.opensearch.transport.Netty4Plugin;

/** A node with those modules of the distribution that are published as libraries, taken from the class path. */
final class EmbeddedNode extends Node {

    private static final List<Class<? extends Plugin>> MODULES = List.of(
            Netty4Plugin.class,
            CommonAnalysisPlugin.class,
            ReindexPlugin.class,
            PainlessPlugin.class,
            ExpressionPlugin.class,
            MustachePlugin.class,
            MapperExtrasPlugin.class,
            ParentJoinPlugin.class,
            PercolatorPlugin.class,
            RankEvalPlugin.class,
            MatrixAggregationPlugin.class,
            GeoModulePlugin.class,
            IngestCommonPlugin.class,
            IngestUserAgentPlugin.class,
            SearchPipelineCommonModulePlugin.class);

    EmbeddedNode(Environment environment) {
        super(environment, MODULES, false);
    }
}
