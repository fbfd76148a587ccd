package com.acme;

import dev.espalier.annotation.JsonKind;
import dev.espalier.annotation.WrittenAs;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueReader;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@WrittenAs(JsonKind.STRING)
enum SenderCodec implements ValueCodec<Parcel.Sender> {
    INSTANCE;

    @Override
    public void write(JsonGenerator json, Parcel.Sender value) {
        json.writeString(value.name());
    }

    @Override
    public Parcel.Sender read(JsonParser json) {
        return new Parcel.Sender(ValueReader.readString(json));
    }
}
