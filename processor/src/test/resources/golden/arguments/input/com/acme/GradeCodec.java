package com.acme;

import dev.espalier.codec.ValueCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

public final class GradeCodec implements ValueCodec<Grade> {

    @Override
    public void write(JsonGenerator json, Grade value) {
        json.writeNumber(value.number());
    }

    @Override
    public Grade read(JsonParser json) {
        return new Grade(json.getIntValue());
    }
}
