package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Generated;
import dev.espalier.generated.IdSupport;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes {@link Coupon} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Coupon_Codec implements DocumentCodec<Coupon> {

    private static final PropertyNameMatcher NAMES = CodecSupport.names("code", "discount", "expires", "minimum");

    private static final PropertyNameMatcher MONEY_NAMES = CodecSupport.names("cents", "currency");

    private static final SerializedString CODE = new SerializedString("code");
    private static final SerializedString DISCOUNT = new SerializedString("discount");
    private static final SerializedString EXPIRES = new SerializedString("expires");
    private static final SerializedString MINIMUM = new SerializedString("minimum");
    private static final SerializedString CENTS = new SerializedString("cents");
    private static final SerializedString CURRENCY = new SerializedString("currency");

    @Override
    public void write(JsonGenerator json, Coupon coupon) {
        json.writeStartObject();
        CodecSupport.writeValue(json, CODE, coupon.code(), ValueCodecs.UUID);
        CodecSupport.writeDouble(json, DISCOUNT, coupon.getDiscount());
        CodecSupport.writeInstant(json, EXPIRES, coupon.expires());
        CodecSupport.writeObject(json, MINIMUM, coupon.minimum(), Coupon_Codec::writeMoney);
        json.writeEndObject();
    }

    @Override
    public Coupon read(JsonParser json, DocumentMetadata metadata) {
        double discount = 0;
        Instant expires = null;
        Coupon.Money minimum = null;
        int name;
        while ((name = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (name) {
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
        CodecSupport.writeLong(json, CENTS, money.cents());
        CodecSupport.writeString(json, CURRENCY, money.currency());
        json.writeEndObject();
    }

    private static Coupon.Money readMoney(JsonParser json) {
        long cents = 0;
        String currency = null;
        int name;
        while ((name = CodecSupport.nextName(json, MONEY_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 0 -> cents = CodecSupport.readLong(json);
                case 1 -> currency = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return Coupon.Money.of(currency, cents);
    }
}
