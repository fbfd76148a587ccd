package dev.espalier.metamodel;

import dev.espalier.query.Query;
import dev.espalier.query.SparseVectorQuery;
import dev.espalier.value.SparseVector;

/** A field of the type {@code sparse_vector}: weights of tokens. */
public class SparseVectorPath extends FieldPath {

    /**
     * A path to weights of tokens of the document itself.
     *
     * @param name the field's name
     */
    public SparseVectorPath(String name) {
        this(FieldName.of(name));
    }

    /**
     * A path to weights of tokens, which may lie in another.
     *
     * @param name the field's full name
     */
    public SparseVectorPath(FieldName name) {
        super(name);
    }

    /**
     * Documents with some of the tokens, scored by the products of their weights. Needs Elasticsearch 8.15 or OpenSearch
     * 2.14 with the plugin for neural search.
     *
     * @param tokens the tokens and their weights
     * @return {@code {"sparse_vector":{"field":"tokens","query_vector":{"tree":1.2}}}} for Elasticsearch,
     *     {@code {"neural_sparse":{"tokens":{"query_tokens":{"tree":1.2}}}}} for OpenSearch
     * @throws NullPointerException if there are no tokens
     */
    public Query matches(SparseVector tokens) {
        return inScope(new SparseVectorQuery(name(), tokens));
    }
}
