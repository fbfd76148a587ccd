package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodec;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Generated;
import dev.espalier.generated.IdSupport;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes {@link Diary.Account} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Diary_Account_Codec implements DocumentCodec<Diary.Account> {

    private static final PropertyNameMatcher NAMES = CodecSupport.names("number", "owner");

    private static final SerializedString NUMBER = new SerializedString("number");
    private static final SerializedString OWNER = new SerializedString("owner");

    private static final ValueCodec<AccountNumber> NUMBER_CODEC = new AccountNumberCodec();

    @Override
    public void write(JsonGenerator json, Diary.Account account) {
        json.writeStartObject();
        CodecSupport.writeValue(json, NUMBER, account.number(), NUMBER_CODEC);
        CodecSupport.writeString(json, OWNER, account.owner());
        json.writeEndObject();
    }

    @Override
    public Diary.Account read(JsonParser json, DocumentMetadata metadata) {
        String owner = null;
        int name;
        while ((name = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (name) {
                case 1 -> owner = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Diary.Account(IdSupport.readNullable(metadata, NUMBER_CODEC), owner);
    }
}
