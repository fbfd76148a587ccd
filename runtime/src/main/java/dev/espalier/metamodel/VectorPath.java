package dev.espalier.metamodel;

import dev.espalier.query.KnnQuery;
import dev.espalier.query.KnnRadiusQuery;
import dev.espalier.query.Query;
import java.util.List;

/**
 * A field of vectors of floating-point numbers, found by their nearness: {@code dense_vector}, on OpenSearch
 * {@code knn_vector}.
 */
public class VectorPath extends ScoredVectorPath {

    /**
     * A path to a field of vectors of the document itself.
     *
     * @param name the field's name
     * @param dims how many numbers a vector has; 0 if that is not known
     */
    public VectorPath(String name, int dims) {
        this(FieldName.of(name), dims);
    }

    /**
     * A path to a field of vectors, which may lie in another.
     *
     * @param name the field's full name
     * @param dims how many numbers a vector has; 0 if that is not known
     */
    public VectorPath(FieldName name, int dims) {
        super(name, dims);
    }

    /**
     * The documents with the vectors that are nearest to another one, ten of them unless told otherwise.
     *
     * @param vector the other vector
     * @return {@code {"knn":{"field":"embedding","query_vector":[0.1,0.7],"k":10,"num_candidates":15}}} for
     *     Elasticsearch, {@code {"knn":{"embedding":{"vector":[0.1,0.7],"k":10}}}} for OpenSearch
     * @throws IllegalArgumentException if the vector has a wrong number of dimensions, or a number that is not finite
     */
    public KnnQuery nearest(float... vector) {
        return KnnQuery.of(name(), fieldName().nestedPath(), queryVector(vector));
    }

    /**
     * The documents with the vectors that are nearest to another one, ten of them unless told otherwise.
     *
     * @param vector the other vector
     * @return as {@link #nearest(float...)}
     * @throws IllegalArgumentException if the vector has a wrong number of dimensions, or a number that is not finite
     */
    public KnnQuery nearest(List<Float> vector) {
        float[] numbers = new float[vector.size()];
        int place = 0;
        for (float number : vector) {
            numbers[place++] = number;
        }
        return nearest(numbers);
    }

    /**
     * All documents with a vector within a distance of another one. OpenSearch only, from 2.14 on.
     *
     * @param vector the other vector
     * @param maxDistance the largest distance, in the measure of the field
     * @return {@code {"knn":{"embedding":{"vector":[0.1,0.7],"max_distance":0.5}}}}
     * @throws IllegalArgumentException if the vector has a wrong number of dimensions, or a number that is not finite
     */
    public KnnRadiusQuery within(float[] vector, float maxDistance) {
        return new KnnRadiusQuery(
                name(), fieldName().nestedPath(), queryVector(vector), maxDistance, null, Query.matchAll(), 1);
    }

    /**
     * All documents with a vector that is similar enough to another one. OpenSearch only, from 2.14 on.
     *
     * @param vector the other vector
     * @param minScore the least score
     * @return {@code {"knn":{"embedding":{"vector":[0.1,0.7],"min_score":0.9}}}}
     * @throws IllegalArgumentException if the vector has a wrong number of dimensions, or a number that is not finite
     */
    public KnnRadiusQuery similar(float[] vector, float minScore) {
        return new KnnRadiusQuery(
                name(), fieldName().nestedPath(), queryVector(vector), null, minScore, Query.matchAll(), 1);
    }
}
