package com.acme;

import dev.espalier.annotation.JsonKind;
import dev.espalier.annotation.WrittenAs;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueReader;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@WrittenAs(JsonKind.STRING)
final class AccountNumberCodec implements ValueCodec<AccountNumber> {

    @Override
    public void write(JsonGenerator json, AccountNumber value) {
        json.writeString(value.country() + "/" + value.number());
    }

    @Override
    public AccountNumber read(JsonParser json) {
        String[] parts = ValueReader.readString(json).split("/");
        if (parts.length != 2) {
            throw ValueReader.mismatch("a country and a number", json);
        }
        return new AccountNumber(parts[0], Integer.parseInt(parts[1]));
    }
}
