package dev.espalier.metamodel;

import dev.espalier.query.KnnQuery;
import dev.espalier.query.QueryVector;

/**
 * A field of vectors of bytes, found by their nearness; each byte is a number, or eight bits: {@code dense_vector}, on
 * OpenSearch {@code knn_vector}.
 */
public class ByteVectorPath extends FieldPath {

    private final int length;

    /**
     * A path to a field of vectors of the document itself.
     *
     * @param name the field's name
     * @param length how many bytes a vector has; 0 if that is not known
     */
    public ByteVectorPath(String name, int length) {
        this(FieldName.of(name), length);
    }

    /**
     * A path to a field of vectors, which may lie in another.
     *
     * @param name the field's full name
     * @param length how many bytes a vector has; 0 if that is not known
     */
    public ByteVectorPath(FieldName name, int length) {
        super(name);
        this.length = length;
    }

    /**
     * The documents with the vectors that are nearest to another one, ten of them unless told otherwise.
     *
     * @param vector the other vector
     * @return {@code {"knn":{"field":"hash","query_vector":[12,-7],"k":10,"num_candidates":15}}} for Elasticsearch,
     *     {@code {"knn":{"hash":{"vector":[12,-7],"k":10}}}} for OpenSearch
     * @throws IllegalArgumentException if the vector has a wrong length
     */
    public KnnQuery nearest(byte... vector) {
        return KnnQuery.of(name(), fieldName().nestedPath(), QueryVector.of(name(), vector, length));
    }
}
