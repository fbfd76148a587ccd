package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Book} as JSON. */
@Generated
final class Book_Codec implements DocumentCodec<Book> {

    private static final Fields FIELDS = Fields.of("id", "title", "offers");

    private static final Fields OFFER_FIELDS = Fields.of("shop", "country", "cents", "since", "vouchers");

    private static final Fields VOUCHER_FIELDS = Fields.of("code", "percent");

    @Override
    public String id(Book book) {
        return book.id();
    }

    @Override
    public void write(JsonGenerator json, Book book) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, book.id());
        FIELDS.writeString(json, 1, book.title());
        FIELDS.writeObjects(json, 2, book.offers(), Book_Codec::writeOffer);
        json.writeEndObject();
    }

    @Override
    public Book read(JsonParser json, DocumentMetadata metadata) {
        String title = null;
        List<Book.Offer> offers = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> title = CodecSupport.readString(json);
                case 2 -> offers = CodecSupport.readObjects(json, Book_Codec::readOffer);
                default -> json.skipChildren();
            }
        }
        return new Book(metadata.id(), title, offers);
    }

    private static void writeOffer(JsonGenerator json, Book.Offer offer) {
        json.writeStartObject();
        OFFER_FIELDS.writeString(json, 0, offer.shop());
        OFFER_FIELDS.writeString(json, 1, offer.country());
        OFFER_FIELDS.writeLong(json, 2, offer.cents());
        OFFER_FIELDS.writeLocalDate(json, 3, offer.since());
        OFFER_FIELDS.writeObjects(json, 4, offer.vouchers(), Book_Codec::writeVoucher);
        json.writeEndObject();
    }

    private static Book.Offer readOffer(JsonParser json) {
        String shop = null;
        String country = null;
        long cents = 0;
        LocalDate since = null;
        List<Book.Voucher> vouchers = null;
        int field;
        while ((field = OFFER_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> shop = CodecSupport.readString(json);
                case 1 -> country = CodecSupport.readString(json);
                case 2 -> cents = CodecSupport.readLong(json);
                case 3 -> since = CodecSupport.readLocalDate(json);
                case 4 -> vouchers = CodecSupport.readObjects(json, Book_Codec::readVoucher);
                default -> json.skipChildren();
            }
        }
        return new Book.Offer(shop, country, cents, since, vouchers);
    }

    private static void writeVoucher(JsonGenerator json, Book.Voucher voucher) {
        json.writeStartObject();
        VOUCHER_FIELDS.writeString(json, 0, voucher.code());
        VOUCHER_FIELDS.writeInt(json, 1, voucher.percent());
        json.writeEndObject();
    }

    private static Book.Voucher readVoucher(JsonParser json) {
        String code = null;
        int percent = 0;
        int field;
        while ((field = VOUCHER_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> code = CodecSupport.readString(json);
                case 1 -> percent = CodecSupport.readInt(json);
                default -> json.skipChildren();
            }
        }
        return new Book.Voucher(code, percent);
    }
}
