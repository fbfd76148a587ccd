package dev.espalier.query;

import tools.jackson.core.JsonGenerator;

/** No document: {@code {"match_none":{}}}. */
public record MatchNoneQuery() implements Query {

    static final MatchNoneQuery INSTANCE = new MatchNoneQuery();

    @Override
    public boolean scoring() {
        return false;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        json.writeName(Names.MATCH_NONE);
        json.writeStartObject();
        json.writeEndObject();
        json.writeEndObject();
    }
}
