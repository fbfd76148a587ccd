package com.acme;

import dev.espalier.annotation.JsonKind;
import dev.espalier.annotation.WrittenAs;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueReader;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Numbers on labels are text. */
@WrittenAs(JsonKind.STRING)
final class GtinCodec implements ValueCodec<Gtin> {

    @Override
    public void write(JsonGenerator json, Gtin value) {
        json.writeString(value.digits());
    }

    @Override
    public Gtin read(JsonParser json) {
        return new Gtin(ValueReader.readString(json));
    }
}
