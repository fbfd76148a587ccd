package dev.espalier.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The documents whose vectors are nearest to another one:
 * {@code {"knn":{"field":"embedding","query_vector":[0.1,0.7],"k":10,"num_candidates":15}}} on Elasticsearch,
 * {@code {"knn":{"embedding":{"vector":[0.1,0.7],"k":10}}}} on OpenSearch. Each shard gives its own {@code k} nearest
 * documents; as a part of a search, {@code Search.knn} takes the nearest of all of them.
 *
 * <p>An option that the server does not have is refused before the request is sent.
 *
 * @param field the field
 * @param nestedPath the nested field that it lies in, null if in none
 * @param vector the vector to be near to
 * @param k how many neighbours, 1 to 10,000
 * @param numCandidates how many documents of each shard are looked at, null for the default
 * @param similarity how similar neighbours must be at least, null for any similarity
 * @param oversample how many times {@code k} are ranked by their unquantized vectors, null for the default
 * @param methodParameters parameters of the method by which OpenSearch searches, by their names
 * @param filter what neighbours must satisfy
 * @param boost what the score is multiplied by
 */
public record KnnQuery(
        String field,
        @Nullable String nestedPath,
        QueryVector vector,
        int k,
        @Nullable Integer numCandidates,
        @Nullable Float similarity,
        @Nullable Float oversample,
        Map<String, Integer> methodParameters,
        Query filter,
        float boost)
        implements FieldQuery, VectorQuery {

    /** The most neighbours, and the most candidates, that servers look for. */
    private static final int MOST = 10_000;

    /**
     * A query for neighbours; mostly made by a path.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public KnnQuery {
        Objects.requireNonNull(vector, "vector");
        Objects.requireNonNull(filter, "filter");
        QueryDepth.check(List.of(filter));
        methodParameters = Map.copyOf(methodParameters);
        if (k < 1 || k > MOST) {
            throw new IllegalArgumentException("k is 1 to 10,000 neighbours of " + field + ", not " + k + ".");
        }
        if (numCandidates != null && (numCandidates < 1 || numCandidates > MOST)) {
            throw new IllegalArgumentException(
                    "numCandidates is 1 to 10,000 documents of a shard, not " + numCandidates + " for " + field + ".");
        }
        if (similarity != null && !Float.isFinite(similarity)) {
            throw new IllegalArgumentException(
                    "similarity is a finite number, not " + similarity + " for " + field + ".");
        }
        if (oversample != null && !(oversample >= 1 && Float.isFinite(oversample))) {
            throw new IllegalArgumentException("oversample is at least 1, not " + oversample + " for " + field + ".");
        }
        requireBoost(field, boost);
    }

    /** Refuses a factor that servers refuse. */
    static void requireBoost(String field, float boost) {
        if (!(boost >= 0 && Float.isFinite(boost))) {
            throw new IllegalArgumentException("boost is not negative, but " + boost + " for " + field + ".");
        }
    }

    /**
     * The ten nearest documents.
     *
     * @param field the field
     * @param nestedPath the nested field that it lies in, null if in none
     * @param vector the vector to be near to
     * @return a query whose options are the defaults
     */
    public static KnnQuery of(String field, @Nullable String nestedPath, QueryVector vector) {
        return new KnnQuery(field, nestedPath, vector, 10, null, null, null, Map.of(), Query.matchAll(), 1);
    }

    private KnnQuery with(@Nullable String newPath, int newK, @Nullable Integer candidates, Query newFilter) {
        return new KnnQuery(
                field, newPath, vector, newK, candidates, similarity, oversample, methodParameters, newFilter, boost);
    }

    /**
     * How many neighbours to find.
     *
     * @param newK 1 to 10,000; 10 by default
     * @return this query for so many
     * @throws IllegalArgumentException if it is out of this range
     */
    public KnnQuery k(int newK) {
        return with(nestedPath, newK, numCandidates, filter);
    }

    /**
     * How many documents of each shard to look at: the more, the better are the neighbours, and the slower. Goes as
     * {@code num_candidates} to Elasticsearch, by default one and a half times {@code k}; as the method parameter
     * {@code ef_search} to OpenSearch 2.16 and later, which has a default of its own.
     *
     * @param candidates {@code k} to 10,000
     * @return this query with so many
     * @throws IllegalArgumentException if it is out of the range from 1
     */
    public KnnQuery numCandidates(int candidates) {
        return with(nestedPath, k, candidates, filter);
    }

    /**
     * What neighbours must satisfy. It is asked while they are searched for, so that there are {@code k} of them.
     *
     * @param newFilter the condition, in place of an earlier one
     * @return this query with that condition
     */
    public KnnQuery filter(Query newFilter) {
        return with(nestedPath, k, numCandidates, newFilter);
    }

    /**
     * How similar neighbours must be at least; there may be fewer than {@code k} then. Elasticsearch only.
     *
     * @param least in the measure of the field: a cosine, a product, or the largest distance where distances count
     * @return this query with that limit
     * @throws IllegalArgumentException if it is not finite
     */
    public KnnQuery similarity(float least) {
        return new KnnQuery(
                field, nestedPath, vector, k, numCandidates, least, oversample, methodParameters, filter, boost);
    }

    /**
     * How many times {@code k} documents are ranked once more by their whole vectors, where the index has quantized
     * ones. Needs Elasticsearch 8.18 or OpenSearch 2.17.
     *
     * @param factor 1 or more
     * @return this query with that factor
     * @throws IllegalArgumentException if it is out of this range
     */
    public KnnQuery oversample(float factor) {
        return new KnnQuery(
                field, nestedPath, vector, k, numCandidates, similarity, factor, methodParameters, filter, boost);
    }

    /**
     * A parameter of the method by which OpenSearch 2.16 and later searches, such as {@code nprobes}.
     *
     * @param name its name
     * @param value its value
     * @return this query with that parameter
     */
    public KnnQuery methodParameter(String name, int value) {
        Map<String, Integer> parameters = new TreeMap<>(methodParameters);
        parameters.put(name, value);
        return new KnnQuery(
                field, nestedPath, vector, k, numCandidates, similarity, oversample, parameters, filter, boost);
    }

    /**
     * What the score of a neighbour is multiplied by.
     *
     * @param factor not negative; 1 by default
     * @return this query with that factor
     * @throws IllegalArgumentException if it is negative
     */
    public KnnQuery boost(float factor) {
        return new KnnQuery(
                field, nestedPath, vector, k, numCandidates, similarity, oversample, methodParameters, filter, factor);
    }

    @Override
    public Query inside() {
        return with(null, k, numCandidates, filter);
    }

    @Override
    public boolean scoring() {
        return true;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        VectorQuery.write(json, this, () -> KnnJson.writeClause(json, this));
    }
}
