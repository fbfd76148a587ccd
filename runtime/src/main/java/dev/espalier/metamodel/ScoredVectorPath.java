package dev.espalier.metamodel;

import dev.espalier.query.Query;
import dev.espalier.query.QueryVector;
import dev.espalier.query.VectorMeasure;
import dev.espalier.query.VectorScoreQuery;

/** A field of vectors of floating-point numbers without an index: they are compared one by one. */
public class ScoredVectorPath extends FieldPath {

    private final int dims;

    /**
     * A path to a field of vectors of the document itself.
     *
     * @param name the field's name
     * @param dims how many numbers a vector has; 0 if that is not known
     */
    public ScoredVectorPath(String name, int dims) {
        this(FieldName.of(name), dims);
    }

    /**
     * A path to a field of vectors, which may lie in another.
     *
     * @param name the field's full name
     * @param dims how many numbers a vector has; 0 if that is not known
     */
    public ScoredVectorPath(FieldName name, int dims) {
        super(name);
        this.dims = dims;
    }

    /**
     * All documents with a vector, scored by comparing it with another one: exact, and slow for many documents.
     *
     * @param vector the other vector
     * @param measure how to compare
     * @return {@code {"script_score":{"query":{...},"script":{...}}}}
     * @throws IllegalArgumentException if the vector has a wrong number of dimensions, or a number that is not finite
     */
    public Query exact(float[] vector, VectorMeasure measure) {
        return exact(vector, measure, Query.matchAll());
    }

    /**
     * Some documents with a vector, scored by comparing it with another one: exact, and fast for few documents.
     *
     * @param vector the other vector
     * @param measure how to compare
     * @param among which documents to compare; below a nested field, a query for its elements
     * @return {@code {"script_score":{"query":{...},"script":{...}}}}
     * @throws IllegalArgumentException if the vector has a wrong number of dimensions, or a number that is not finite
     */
    public Query exact(float[] vector, VectorMeasure measure, Query among) {
        return inScope(new VectorScoreQuery(name(), queryVector(vector), measure, among));
    }

    /** A vector that fits the field. */
    final QueryVector queryVector(float[] vector) {
        return QueryVector.of(name(), vector, dims);
    }
}
