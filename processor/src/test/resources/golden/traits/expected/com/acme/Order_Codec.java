package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.RawJson;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.FieldSupport;
import dev.espalier.generated.Generated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes {@link Order} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Order_Codec implements DocumentCodec<Order> {

    private static final PropertyNameMatcher NAMES = CodecSupport.names("id", "state", "pieces", "weight", "payment",
            "due", "notes", "labels", "ingested", "words", "flagged", "customer", "full_name");

    private static final PropertyNameMatcher CUSTOMER_NAMES = CodecSupport.names("name", "level", "shout");

    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString STATE = new SerializedString("state");
    private static final SerializedString PIECES = new SerializedString("pieces");
    private static final SerializedString WEIGHT = new SerializedString("weight");
    private static final SerializedString PAYMENT = new SerializedString("payment");
    private static final SerializedString DUE = new SerializedString("due");
    private static final SerializedString NOTES = new SerializedString("notes");
    private static final SerializedString LABELS = new SerializedString("labels");
    private static final SerializedString INGESTED = new SerializedString("ingested");
    private static final SerializedString WORDS = new SerializedString("words");
    private static final SerializedString FLAGGED = new SerializedString("flagged");
    private static final SerializedString CUSTOMER = new SerializedString("customer");
    private static final SerializedString FULL_NAME = new SerializedString("full_name");
    private static final SerializedString NAME = new SerializedString("name");
    private static final SerializedString LEVEL = new SerializedString("level");
    private static final SerializedString SHOUT = new SerializedString("shout");

    private static final ValueCodec<Order.State> STATE_CODEC = ValueCodecs.enumeration(Order.State.values());

    @Override
    public void write(JsonGenerator json, Order order) {
        json.writeStartObject();
        CodecSupport.writeString(json, ID, order.id());
        if (order.state() == null) {
            FieldSupport.writeNull(json, STATE);
        } else {
            CodecSupport.writeValue(json, STATE, order.state(), STATE_CODEC);
        }
        CodecSupport.writeInt(json, PIECES, order.pieces());
        CodecSupport.writeDouble(json, WEIGHT, order.weight());
        CodecSupport.writeString(json, PAYMENT, order.payment());
        if (order.due() == null) {
            FieldSupport.writeNull(json, DUE);
        } else {
            CodecSupport.writeLocalDate(json, DUE, order.due());
        }
        if (order.notes() == null) {
            FieldSupport.writeNull(json, NOTES);
        } else if (!FieldSupport.isEmpty(order.notes())) {
            CodecSupport.writeStrings(json, NOTES, order.notes());
        }
        if (!FieldSupport.isEmpty(order.labels())) {
            CodecSupport.writeStrings(json, LABELS, order.labels());
        }
        if (order.words() == null) {
            FieldSupport.writeNull(json, WORDS);
        } else {
            CodecSupport.writeString(json, WORDS, order.words());
        }
        CodecSupport.writeBoolean(json, FLAGGED, order.flagged());
        if (order.customer() == null) {
            FieldSupport.writeNull(json, CUSTOMER);
        } else {
            CodecSupport.writeObject(json, CUSTOMER, order.customer(), Order_Codec::writeCustomer);
        }
        if (order.fullName() == null) {
            FieldSupport.writeNull(json, FULL_NAME);
        } else {
            CodecSupport.writeString(json, FULL_NAME, order.fullName());
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
        int name;
        while ((name = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (name) {
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
            FieldSupport.writeNull(json, NAME);
        } else {
            CodecSupport.writeString(json, NAME, customer.getName());
        }
        CodecSupport.writeLong(json, LEVEL, customer.getLevel());
        if (customer.getShout() == null) {
            FieldSupport.writeNull(json, SHOUT);
        } else {
            CodecSupport.writeString(json, SHOUT, customer.getShout());
        }
        json.writeEndObject();
    }

    private static Order.Customer readCustomer(JsonParser json) {
        Order.Customer customer = new Order.Customer();
        customer.setLevel(7L);
        int name;
        while ((name = CodecSupport.nextName(json, CUSTOMER_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 0 -> customer.setName(CodecSupport.readString(json));
                case 1 -> customer.setLevel(CodecSupport.readLong(json));
                case 2 -> json.skipChildren();
                default -> throw FieldSupport.undeclared(json);
            }
        }
        return customer;
    }
}
