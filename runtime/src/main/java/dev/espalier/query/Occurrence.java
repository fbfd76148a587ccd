package dev.espalier.query;

import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** The lists of a {@code bool} query that a conjunction is made of. */
enum Occurrence {
    MUST(Names.MUST),
    FILTER(Names.FILTER),
    MUST_NOT(Names.MUST_NOT);

    private final SerializedString name;

    Occurrence(SerializedString name) {
        this.name = name;
    }

    private static Occurrence of(Query clause) {
        if (clause instanceof NotQuery) {
            return MUST_NOT;
        }
        return clause.scoring() ? MUST : FILTER;
    }

    /** Writes those clauses that belong here as one list, or nothing if there are none. */
    void write(JsonGenerator json, List<Query> clauses) {
        boolean started = false;
        for (Query clause : clauses) {
            if (of(clause) == this) {
                if (!started) {
                    json.writeName(name);
                    json.writeStartArray();
                    started = true;
                }
                writeClause(json, clause);
            }
        }
        if (started) {
            json.writeEndArray();
        }
    }

    private static void writeClause(JsonGenerator json, Query clause) {
        if (clause instanceof FilterQuery filter) {
            filter.query().writeTo(json);
        } else if (clause instanceof NotQuery not) {
            writeNone(json, not.query());
        } else {
            clause.writeTo(json);
        }
    }

    /** None of several alternatives is the same as not the one, not the other. */
    private static void writeNone(JsonGenerator json, Query query) {
        if (query instanceof OrQuery or) {
            or.clauses().forEach(clause -> clause.writeTo(json));
        } else {
            query.writeTo(json);
        }
    }
}
