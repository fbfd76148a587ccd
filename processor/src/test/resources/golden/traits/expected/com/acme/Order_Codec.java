package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.RawJson;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.FieldSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Order} as JSON. */
@Generated
final class Order_Codec implements DocumentCodec<Order> {

    private static final Fields FIELDS = Fields.of("id", "state", "pieces", "weight", "payment", "due", "notes",
            "labels", "ingested", "words", "flagged", "customer", "full_name");

    private static final Fields CUSTOMER_FIELDS = Fields.of("name", "level", "shout");

    private static final ValueCodec<Order.State> STATE_CODEC = ValueCodecs.enumeration(Order.State.values());

    @Override
    public String id(Order order) {
        return order.id();
    }

    @Override
    public void write(JsonGenerator json, Order order) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, order.id());
        if (order.state() == null) {
            FIELDS.writeNull(json, 1);
        } else {
            FIELDS.writeValue(json, 1, order.state(), STATE_CODEC);
        }
        FIELDS.writeInt(json, 2, order.pieces());
        FIELDS.writeDouble(json, 3, order.weight());
        FIELDS.writeString(json, 4, order.payment());
        if (order.due() == null) {
            FIELDS.writeNull(json, 5);
        } else {
            FIELDS.writeLocalDate(json, 5, order.due());
        }
        if (order.notes() == null) {
            FIELDS.writeNull(json, 6);
        } else if (!FieldSupport.isEmpty(order.notes())) {
            FIELDS.writeStrings(json, 6, order.notes());
        }
        if (!FieldSupport.isEmpty(order.labels())) {
            FIELDS.writeStrings(json, 7, order.labels());
        }
        if (order.words() == null) {
            FIELDS.writeNull(json, 9);
        } else {
            FIELDS.writeString(json, 9, order.words());
        }
        FIELDS.writeBoolean(json, 10, order.flagged());
        if (order.customer() == null) {
            FIELDS.writeNull(json, 11);
        } else {
            FIELDS.writeObject(json, 11, order.customer(), Order_Codec::writeCustomer);
        }
        if (order.fullName() == null) {
            FIELDS.writeNull(json, 12);
        } else {
            FIELDS.writeString(json, 12, order.fullName());
        }
        FieldSupport.writeOthers(json, order.more());
        json.writeEndObject();
    }

    @Override
    public Order read(JsonParser json, DocumentMetadata metadata) {
        Order.State state = Order.State.NEW;
        int pieces = 1;
        double weight = 0.5;
        String payment = "EUR \"cash\"";
        LocalDate due = LocalDate.parse("2026-01-31");
        List<String> notes = new ArrayList<>();
        List<String> labels = null;
        Instant ingested = null;
        Order.Customer customer = null;
        Map<String, RawJson> more = new LinkedHashMap<>();
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> state = CodecSupport.readValue(json, STATE_CODEC);
                case 2 -> pieces = CodecSupport.readInt(json);
                case 3 -> weight = CodecSupport.readDouble(json);
                case 4 -> payment = CodecSupport.readString(json);
                case 5 -> due = CodecSupport.readLocalDate(json);
                case 6 -> notes = CodecSupport.readStrings(json);
                case 7 -> labels = CodecSupport.readStrings(json);
                case 8 -> ingested = CodecSupport.readInstant(json);
                case 11 -> customer = CodecSupport.readObject(json, Order_Codec::readCustomer);
                case 0, 9, 10, 12 -> json.skipChildren();
                default -> FieldSupport.keep(json, more);
            }
        }
        return new Order(metadata.id(), state, pieces, weight, payment, due, notes, labels, ingested, null, false,
                null, '\0', customer, more);
    }

    private static void writeCustomer(JsonGenerator json, Order.Customer customer) {
        json.writeStartObject();
        if (customer.getName() == null) {
            CUSTOMER_FIELDS.writeNull(json, 0);
        } else {
            CUSTOMER_FIELDS.writeString(json, 0, customer.getName());
        }
        CUSTOMER_FIELDS.writeLong(json, 1, customer.getLevel());
        if (customer.getShout() == null) {
            CUSTOMER_FIELDS.writeNull(json, 2);
        } else {
            CUSTOMER_FIELDS.writeString(json, 2, customer.getShout());
        }
        json.writeEndObject();
    }

    private static Order.Customer readCustomer(JsonParser json) {
        Order.Customer customer = new Order.Customer();
        customer.setLevel(7L);
        int field;
        while ((field = CUSTOMER_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> customer.setName(CodecSupport.readString(json));
                case 1 -> customer.setLevel(CodecSupport.readLong(json));
                case 2 -> json.skipChildren();
                default -> throw FieldSupport.undeclared(json);
            }
        }
        return customer;
    }
}
