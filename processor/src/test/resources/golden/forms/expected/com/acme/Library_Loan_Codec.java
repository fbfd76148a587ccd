package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import dev.espalier.generated.IdSupport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Library.Loan} as JSON. */
@Generated
final class Library_Loan_Codec implements DocumentCodec<Library.Loan> {

    private static final Fields FIELDS = Fields.of("number", "termsAndConditions");

    @Override
    public Long id(Library.Loan loan) {
        return loan.number();
    }

    @Override
    public void write(JsonGenerator json, Library.Loan loan) {
        json.writeStartObject();
        FIELDS.writeLong(json, 0, loan.number());
        FIELDS.writeString(json, 1, loan.termsAndConditions());
        json.writeEndObject();
    }

    @Override
    public Library.Loan read(JsonParser json, DocumentMetadata metadata) {
        String termsAndConditions = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> termsAndConditions = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Library.Loan(IdSupport.readLong(metadata), termsAndConditions);
    }
}
