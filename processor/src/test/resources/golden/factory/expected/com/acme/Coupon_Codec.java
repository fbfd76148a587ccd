package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import dev.espalier.generated.IdSupport;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Coupon} as JSON. */
@Generated
final class Coupon_Codec implements DocumentCodec<Coupon> {

    private static final Fields FIELDS = Fields.of("code", "discount", "expires", "minimum");

    private static final Fields MONEY_FIELDS = Fields.of("cents", "currency");

    @Override
    public UUID id(Coupon coupon) {
        return coupon.code();
    }

    @Override
    public void write(JsonGenerator json, Coupon coupon) {
        json.writeStartObject();
        FIELDS.writeValue(json, 0, coupon.code(), ValueCodecs.UUID);
        FIELDS.writeDouble(json, 1, coupon.getDiscount());
        FIELDS.writeInstant(json, 2, coupon.expires());
        FIELDS.writeObject(json, 3, coupon.minimum(), Coupon_Codec::writeMoney);
        json.writeEndObject();
    }

    @Override
    public Coupon read(JsonParser json, DocumentMetadata metadata) {
        double discount = 0;
        Instant expires = null;
        Coupon.Money minimum = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> discount = CodecSupport.readDouble(json);
                case 2 -> expires = CodecSupport.readInstant(json);
                case 3 -> minimum = CodecSupport.readObject(json, Coupon_Codec::readMoney);
                default -> json.skipChildren();
            }
        }
        return Coupon.of(IdSupport.readUuid(metadata), discount, expires, minimum);
    }

    private static void writeMoney(JsonGenerator json, Coupon.Money money) {
        json.writeStartObject();
        MONEY_FIELDS.writeLong(json, 0, money.cents());
        MONEY_FIELDS.writeString(json, 1, money.currency());
        json.writeEndObject();
    }

    private static Coupon.Money readMoney(JsonParser json) {
        long cents = 0;
        String currency = null;
        int field;
        while ((field = MONEY_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> cents = CodecSupport.readLong(json);
                case 1 -> currency = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return Coupon.Money.of(currency, cents);
    }
}
