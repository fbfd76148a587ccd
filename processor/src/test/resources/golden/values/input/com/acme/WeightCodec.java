package com.acme;

import dev.espalier.annotation.JsonKind;
import dev.espalier.annotation.WrittenAs;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueReader;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@WrittenAs(JsonKind.WHOLE_NUMBER)
public final class WeightCodec implements ValueCodec<Weight> {

    @Override
    public void write(JsonGenerator json, Weight value) {
        json.writeNumber(value.grams());
    }

    @Override
    public Weight read(JsonParser json) {
        return new Weight(ValueReader.readInt(json));
    }
}
