package dev.espalier.query;

import dev.espalier.server.ServerFeature;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/**
 * The documents that satisfy a query, scored by comparing the vector of each with another one: exact, and slow for many
 * documents. Sends {@code script_score} with a script that the server keeps compiled.
 *
 * @param field the field
 * @param vector the vector to compare with
 * @param measure how to compare
 * @param among which documents; of these, the ones without a vector do not match
 */
public record VectorScoreQuery(String field, QueryVector vector, VectorMeasure measure, Query among)
        implements FieldQuery {

    /**
     * A query that compares vectors; mostly made by a path.
     *
     * @throws IllegalArgumentException if the query is nested deeper than 100 levels
     */
    public VectorScoreQuery {
        Objects.requireNonNull(vector, "vector");
        Objects.requireNonNull(measure, "measure");
        QueryDepth.check(List.of(among));
    }

    /** The same query for some of its documents. */
    VectorScoreQuery among(Query fewer) {
        return new VectorScoreQuery(field, vector, measure, fewer);
    }

    @Override
    public boolean scoring() {
        return true;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        boolean openSearch = TargetServer.isOpenSearch(json);
        TargetServer.require(
                json,
                openSearch ? ServerFeature.KNN_VECTOR : ServerFeature.DENSE_VECTOR,
                "The comparison of vectors in " + field);
        FieldClause.start(json, Names.SCRIPT_SCORE, "query");
        // a script fails on a document without a vector
        new ExistsQuery(field).and(among.asFilter()).asFilter().writeTo(json);
        json.writeObjectPropertyStart("script");
        if (openSearch) {
            json.writeStringProperty("lang", "knn");
        }
        json.writeStringProperty("source", openSearch ? "knn_score" : measure.painless());
        json.writeObjectPropertyStart("params");
        json.writeStringProperty("field", field);
        json.writeName(openSearch ? "query_value" : "vector");
        vector.writeTo(json);
        if (openSearch) {
            json.writeStringProperty("space_type", measure.spaceType());
        }
        json.writeEndObject();
        json.writeEndObject();
        FieldClause.end(json);
    }
}
