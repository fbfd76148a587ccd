package dev.espalier.query;

import tools.jackson.core.JsonGenerator;

/** Every document: {@code {"match_all":{}}}. */
public record MatchAllQuery() implements Query {

    static final MatchAllQuery INSTANCE = new MatchAllQuery();

    @Override
    public boolean scoring() {
        return false;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        json.writeName(Names.MATCH_ALL);
        json.writeStartObject();
        json.writeEndObject();
        json.writeEndObject();
    }
}
