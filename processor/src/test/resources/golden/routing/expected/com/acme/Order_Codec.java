package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Order} as JSON. */
@Generated
final class Order_Codec implements DocumentCodec<Order> {

    private static final Fields FIELDS = Fields.of("id", "customer_id", "cents");

    @Override
    public String id(Order order) {
        return order.id();
    }

    @Override
    public void write(JsonGenerator json, Order order) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, order.id());
        FIELDS.writeString(json, 1, order.customer());
        FIELDS.writeLong(json, 2, order.cents());
        json.writeEndObject();
    }

    @Override
    public Order read(JsonParser json, DocumentMetadata metadata) {
        String customer = null;
        long cents = 0;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> customer = CodecSupport.readString(json);
                case 2 -> cents = CodecSupport.readLong(json);
                default -> json.skipChildren();
            }
        }
        return new Order(metadata.id(), customer, cents);
    }
}
