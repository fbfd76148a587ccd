package com.acme;

import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueReader;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

final class Upper implements ValueCodec<String> {

    @Override
    public void write(JsonGenerator json, String value) {
        json.writeString(value.toUpperCase(Locale.ROOT));
    }

    @Override
    public String read(JsonParser json) {
        return ValueReader.readString(json);
    }
}
