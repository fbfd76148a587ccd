package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Generated;
import dev.espalier.generated.IdSupport;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes {@link Library.Loan} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Library_Loan_Codec implements DocumentCodec<Library.Loan> {

    private static final PropertyNameMatcher NAMES = CodecSupport.names("number", "termsAndConditions");

    private static final SerializedString NUMBER = new SerializedString("number");
    private static final SerializedString TERMS_AND_CONDITIONS = new SerializedString("termsAndConditions");

    @Override
    public void write(JsonGenerator json, Library.Loan loan) {
        json.writeStartObject();
        CodecSupport.writeLong(json, NUMBER, loan.number());
        CodecSupport.writeString(json, TERMS_AND_CONDITIONS, loan.termsAndConditions());
        json.writeEndObject();
    }

    @Override
    public Library.Loan read(JsonParser json, DocumentMetadata metadata) {
        String termsAndConditions = null;
        int name;
        while ((name = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (name) {
                case 1 -> termsAndConditions = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Library.Loan(IdSupport.readLong(metadata), termsAndConditions);
    }
}
