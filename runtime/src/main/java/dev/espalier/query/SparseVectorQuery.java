package dev.espalier.query;

import dev.espalier.server.ServerFeature;
import dev.espalier.value.SparseVector;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/**
 * Documents with some of the tokens, scored by the products of their weights:
 * {@code {"sparse_vector":{"field":"tokens","query_vector":{"tree":1.2}}}} on Elasticsearch,
 * {@code {"neural_sparse":{"tokens":{"query_tokens":{"tree":1.2}}}}} on OpenSearch.
 *
 * @param field the field
 * @param tokens the tokens and their weights
 */
public record SparseVectorQuery(String field, SparseVector tokens) implements FieldQuery {

    /**
     * A query by tokens; mostly made by a path.
     *
     * @throws NullPointerException if there are no tokens
     */
    public SparseVectorQuery {
        Objects.requireNonNull(tokens, () -> "The tokens to find in " + field + " are null.");
    }

    @Override
    public boolean scoring() {
        return true;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        TargetServer.require(json, ServerFeature.SPARSE_VECTOR_QUERY, "The search for tokens in " + field);
        if (TargetServer.isOpenSearch(json)) {
            FieldClause.start(json, Names.NEURAL_SPARSE, field);
            json.writeStartObject();
            json.writeName("query_tokens");
            SparseVector.CODEC.write(json, tokens);
            json.writeEndObject();
        } else {
            FieldClause.start(json, Names.SPARSE_VECTOR, "field");
            json.writeString(field);
            json.writeName("query_vector");
            SparseVector.CODEC.write(json, tokens);
        }
        FieldClause.end(json);
    }
}
