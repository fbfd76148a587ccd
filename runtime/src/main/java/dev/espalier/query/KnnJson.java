package dev.espalier.query;

import dev.espalier.server.ServerFeature;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The JSON of searches for neighbours, in the words of each server. */
public final class KnnJson {

    private static final int MOST_CANDIDATES = 10_000;

    private KnnJson() {}

    /**
     * Writes an entry of the section {@code knn} of a search, which only Elasticsearch has.
     *
     * @param json the generator
     * @param query the neighbours
     * @throws dev.espalier.server.UnsupportedByServerException if an option is not one of the server's
     */
    public static void writeSection(JsonGenerator json, KnnQuery query) {
        TargetServer.require(json, ServerFeature.KNN_SEARCH, call(query.field()));
        writeElasticsearch(json, query);
    }

    /** Writes a query, without what is around it on a nested field. */
    static void writeClause(JsonGenerator json, KnnQuery query) {
        TargetServer.require(json, ServerFeature.KNN_QUERY, call(query.field()));
        json.writeStartObject();
        json.writeName(Names.KNN);
        if (TargetServer.isOpenSearch(json)) {
            writeOpenSearch(json, query);
        } else {
            writeElasticsearch(json, query);
        }
        json.writeEndObject();
    }

    private static String call(String field) {
        return "The search for neighbours in " + field;
    }

    private static void writeElasticsearch(JsonGenerator json, KnnQuery query) {
        refuse(json, !query.methodParameters().isEmpty(), ServerFeature.KNN_METHOD_PARAMETERS, query);
        json.writeStartObject();
        json.writeName(Names.FIELD);
        json.writeString(query.field());
        json.writeName("query_vector");
        query.vector().writeTo(json);
        json.writeName("k");
        json.writeNumber(query.k());
        json.writeName("num_candidates");
        json.writeNumber(candidates(query));
        Float similarity = query.similarity();
        if (similarity != null) {
            TargetServer.require(json, ServerFeature.KNN_SIMILARITY, call(query.field()));
            json.writeName("similarity");
            json.writeNumber(similarity);
        }
        writeOversample(json, query, "rescore_vector", "oversample");
        writeEnd(json, query.filter(), query.boost());
    }

    /** As many as newer servers take by themselves; older ones demand a number. */
    private static int candidates(KnnQuery query) {
        Integer stated = query.numCandidates();
        if (stated == null) {
            return Math.min(MOST_CANDIDATES, (3 * query.k() + 1) / 2);
        }
        if (stated < query.k()) {
            throw new IllegalArgumentException("The search for " + query.k() + " neighbours in " + query.field()
                    + " looks at " + stated + " candidates only. Give numCandidates at least k.");
        }
        return stated;
    }

    private static void writeOpenSearch(JsonGenerator json, KnnQuery query) {
        refuse(json, query.similarity() != null, ServerFeature.KNN_SIMILARITY, query);
        json.writeStartObject();
        json.writeName(query.field());
        json.writeStartObject();
        json.writeName("vector");
        query.vector().writeTo(json);
        json.writeName("k");
        json.writeNumber(query.k());
        writeMethodParameters(json, query);
        writeOversample(json, query, "rescore", "oversample_factor");
        writeEnd(json, query.filter(), query.boost());
        json.writeEndObject();
    }

    private static void writeMethodParameters(JsonGenerator json, KnnQuery query) {
        TreeMap<String, Integer> parameters = new TreeMap<>(query.methodParameters());
        refuse(json, !parameters.isEmpty(), ServerFeature.KNN_METHOD_PARAMETERS, query);
        if (query.numCandidates() != null) {
            refuse(json, true, ServerFeature.KNN_CANDIDATES, query);
            parameters.put("ef_search", candidates(query));
        }
        if (!parameters.isEmpty()) {
            json.writeObjectPropertyStart("method_parameters");
            parameters.forEach(json::writeNumberProperty);
            json.writeEndObject();
        }
    }

    /** All vectors that are near enough, which only OpenSearch searches for. */
    static void writeRadius(JsonGenerator json, KnnRadiusQuery query) {
        TargetServer.require(json, ServerFeature.KNN_RADIUS, call(query.field()));
        json.writeStartObject();
        json.writeName(Names.KNN);
        json.writeStartObject();
        json.writeName(query.field());
        json.writeStartObject();
        json.writeName("vector");
        query.vector().writeTo(json);
        writeLimit(json, "max_distance", query.maxDistance());
        writeLimit(json, "min_score", query.minScore());
        writeEnd(json, query.filter(), query.boost());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeLimit(JsonGenerator json, String name, @Nullable Float limit) {
        if (limit != null) {
            json.writeName(name);
            json.writeNumber(limit);
        }
    }

    private static void writeOversample(JsonGenerator json, KnnQuery query, String member, String name) {
        Float oversample = query.oversample();
        if (oversample != null) {
            TargetServer.require(json, ServerFeature.KNN_OVERSAMPLING, call(query.field()));
            json.writeObjectPropertyStart(member);
            writeLimit(json, name, oversample);
            json.writeEndObject();
        }
    }

    private static void writeEnd(JsonGenerator json, Query filter, float boost) {
        if (!filter.equals(Query.matchAll())) {
            json.writeName(Names.FILTER);
            filter.writeTo(json);
        }
        if (boost != 1) {
            json.writeName("boost");
            json.writeNumber(boost);
        }
        json.writeEndObject();
    }

    private static void refuse(JsonGenerator json, boolean used, ServerFeature feature, KnnQuery query) {
        if (used) {
            TargetServer.require(json, feature, call(query.field()));
        }
    }
}
