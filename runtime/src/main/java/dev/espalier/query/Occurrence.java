package dev.espalier.query;

import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** The lists of a {@code bool} query that a conjunction is made of. */
enum Occurrence {
    MUST(Names.MUST),
    FILTER(Names.FILTER),
    MUST_NOT(Names.MUST_NOT);

    private static final Occurrence[] ALL = values();

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

    /** Writes each clause into the list where it belongs; a list without clauses is left out. */
    static void write(JsonGenerator json, List<Query> clauses) {
        Occurrence[] occurrences = new Occurrence[clauses.size()];
        for (int i = 0; i < occurrences.length; i++) {
            occurrences[i] = of(clauses.get(i));
        }
        for (Occurrence occurrence : ALL) {
            occurrence.write(json, clauses, occurrences);
        }
    }

    private void write(JsonGenerator json, List<Query> clauses, Occurrence[] occurrences) {
        boolean started = false;
        for (int i = 0; i < occurrences.length; i++) {
            if (occurrences[i] == this) {
                if (!started) {
                    json.writeName(name);
                    json.writeStartArray();
                    started = true;
                }
                writeClause(json, clauses.get(i));
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
