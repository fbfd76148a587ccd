package dev.espalier.query;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A query by a vector. It puts itself into a nested query, so that its options can still be set on a nested field. */
interface VectorQuery {

    /** The innermost nested field that the vectors lie in; null if in none, or if the query around it says so. */
    @Nullable
    String nestedPath();

    /** The same inside of a nested query for its path. */
    Query inside();

    /** Writes a nested query around the clause, if there is a path. */
    static void write(JsonGenerator json, VectorQuery query, Runnable clause) {
        String path = query.nestedPath();
        if (path == null) {
            clause.run();
            return;
        }
        json.writeStartObject();
        json.writeName(Names.NESTED);
        json.writeStartObject();
        json.writeName(Names.PATH);
        json.writeString(path);
        json.writeName(Names.QUERY);
        clause.run();
        json.writeEndObject();
        json.writeEndObject();
    }
}
