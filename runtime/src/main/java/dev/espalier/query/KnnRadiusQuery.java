package dev.espalier.query;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * All documents whose vectors are near enough to another one, however many there are:
 * {@code {"knn":{"embedding":{"vector":[0.1,0.7],"max_distance":0.5}}}}. OpenSearch only, from 2.14 on; refused before
 * the request is sent to another server.
 *
 * @param field the field
 * @param nestedPath the nested field that it lies in, null if in none
 * @param vector the vector to be near to
 * @param maxDistance the largest distance, null for none
 * @param minScore the least score, null for none
 * @param filter what documents must satisfy
 * @param boost what the score is multiplied by
 */
public record KnnRadiusQuery(
        String field,
        @Nullable String nestedPath,
        QueryVector vector,
        @Nullable Float maxDistance,
        @Nullable Float minScore,
        Query filter,
        float boost)
        implements FieldQuery, VectorQuery {

    /**
     * A query for near vectors; mostly made by a path.
     *
     * @throws IllegalArgumentException unless there is one limit, a finite number, or if the boost is negative
     */
    public KnnRadiusQuery {
        Objects.requireNonNull(vector, "vector");
        Objects.requireNonNull(filter, "filter");
        QueryDepth.check(List.of(filter));
        if ((maxDistance == null) == (minScore == null)) {
            throw new IllegalArgumentException("Vectors of " + field + " are near by a distance or by a score.");
        }
        float limit = maxDistance == null ? Objects.requireNonNull(minScore) : maxDistance;
        if (!Float.isFinite(limit)) {
            throw new IllegalArgumentException(
                    "How near vectors of " + field + " are is a finite number, not " + limit);
        }
        KnnQuery.requireBoost(field, boost);
    }

    /**
     * What documents must satisfy besides.
     *
     * @param newFilter the condition, in place of an earlier one
     * @return this query with that condition
     */
    public KnnRadiusQuery filter(Query newFilter) {
        return new KnnRadiusQuery(field, nestedPath, vector, maxDistance, minScore, newFilter, boost);
    }

    /**
     * What the score is multiplied by.
     *
     * @param factor not negative; 1 by default
     * @return this query with that factor
     * @throws IllegalArgumentException if it is negative
     */
    public KnnRadiusQuery boost(float factor) {
        return new KnnRadiusQuery(field, nestedPath, vector, maxDistance, minScore, filter, factor);
    }

    @Override
    public Query inside() {
        return new KnnRadiusQuery(field, null, vector, maxDistance, minScore, filter, boost);
    }

    @Override
    public boolean scoring() {
        return true;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        VectorQuery.write(json, this, () -> KnnJson.writeRadius(json, this));
    }
}
