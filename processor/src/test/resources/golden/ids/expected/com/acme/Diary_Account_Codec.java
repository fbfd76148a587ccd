package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodec;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import dev.espalier.generated.IdSupport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Diary.Account} as JSON. */
@Generated
final class Diary_Account_Codec implements DocumentCodec<Diary.Account> {

    private static final Fields FIELDS = Fields.of("number", "owner");

    private static final ValueCodec<AccountNumber> NUMBER_CODEC = new AccountNumberCodec();

    @Override
    public AccountNumber id(Diary.Account account) {
        return account.number();
    }

    @Override
    public void write(JsonGenerator json, Diary.Account account) {
        json.writeStartObject();
        FIELDS.writeValue(json, 0, account.number(), NUMBER_CODEC);
        FIELDS.writeString(json, 1, account.owner());
        json.writeEndObject();
    }

    @Override
    public Diary.Account read(JsonParser json, DocumentMetadata metadata) {
        String owner = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> owner = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Diary.Account(IdSupport.readNullable(metadata, NUMBER_CODEC), owner);
    }
}
