package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Generated;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes {@link Order} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Order_Codec implements DocumentCodec<Order> {

    private static final PropertyNameMatcher NAMES = CodecSupport.names("id", "customer_id", "cents");

    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString CUSTOMER_ID = new SerializedString("customer_id");
    private static final SerializedString CENTS = new SerializedString("cents");

    @Override
    public void write(JsonGenerator json, Order order) {
        json.writeStartObject();
        CodecSupport.writeString(json, ID, order.id());
        CodecSupport.writeString(json, CUSTOMER_ID, order.customer());
        CodecSupport.writeLong(json, CENTS, order.cents());
        json.writeEndObject();
    }

    @Override
    public Order read(JsonParser json, DocumentMetadata metadata) {
        String customer = null;
        long cents = 0;
        int name;
        while ((name = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (name) {
                case 1 -> customer = CodecSupport.readString(json);
                case 2 -> cents = CodecSupport.readLong(json);
                default -> json.skipChildren();
            }
        }
        return new Order(metadata.id(), customer, cents);
    }
}
