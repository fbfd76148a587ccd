package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import dev.espalier.generated.IdSupport;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Shop.Order} as JSON. */
@Generated
final class Shop_Order_Codec implements DocumentCodec<Shop.Order> {

    private static final Fields FIELDS = Fields.of("id", "name", "json", "metadata", "lines");

    private static final Fields LINE_FIELDS = Fields.of("number", "item", "alternatives");

    private static final Fields ITEM_FIELDS = Fields.of("name", "unit");

    private static final ValueCodec<Shop.Unit> UNIT_CODEC = ValueCodecs.enumeration(Shop.Unit.values());

    @Override
    public UUID id(Shop.Order order) {
        return order.id();
    }

    @Override
    public void write(JsonGenerator json, Shop.Order order) {
        json.writeStartObject();
        FIELDS.writeValue(json, 0, order.id(), ValueCodecs.UUID);
        FIELDS.writeString(json, 1, order.name());
        FIELDS.writeString(json, 2, order.json());
        FIELDS.writeString(json, 3, order.metadata());
        FIELDS.writeObjects(json, 4, order.lines(), Shop_Order_Codec::writeLine);
        json.writeEndObject();
    }

    @Override
    public Shop.Order read(JsonParser parser, DocumentMetadata hit) {
        String name = null;
        String json = null;
        String metadata = null;
        List<Shop.Line> lines = null;
        int field;
        while ((field = FIELDS.next(parser)) != Fields.END) {
            switch (field) {
                case 1 -> name = CodecSupport.readString(parser);
                case 2 -> json = CodecSupport.readString(parser);
                case 3 -> metadata = CodecSupport.readString(parser);
                case 4 -> lines = CodecSupport.readObjects(parser, Shop_Order_Codec::readLine);
                default -> parser.skipChildren();
            }
        }
        return new Shop.Order(IdSupport.readUuid(hit), name, json, metadata, lines);
    }

    private static void writeLine(JsonGenerator json, Shop.Line line) {
        json.writeStartObject();
        LINE_FIELDS.writeInt(json, 0, line.number());
        LINE_FIELDS.writeObject(json, 1, line.item(), Shop_Order_Codec::writeItem);
        LINE_FIELDS.writeObjects(json, 2, line.alternatives(), Shop_Order_Codec::writeItem);
        json.writeEndObject();
    }

    private static Shop.Line readLine(JsonParser json) {
        int number = 0;
        Shop.Item item = null;
        List<Shop.Item> alternatives = null;
        int field;
        while ((field = LINE_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> number = CodecSupport.readInt(json);
                case 1 -> item = CodecSupport.readObject(json, Shop_Order_Codec::readItem);
                case 2 -> alternatives = CodecSupport.readObjects(json, Shop_Order_Codec::readItem);
                default -> json.skipChildren();
            }
        }
        return new Shop.Line(number, item, alternatives);
    }

    private static void writeItem(JsonGenerator json, Shop.Item item) {
        json.writeStartObject();
        ITEM_FIELDS.writeString(json, 0, item.name());
        ITEM_FIELDS.writeValue(json, 1, item.unit(), UNIT_CODEC);
        json.writeEndObject();
    }

    private static Shop.Item readItem(JsonParser json) {
        String name = null;
        Shop.Unit unit = null;
        int field;
        while ((field = ITEM_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> name = CodecSupport.readString(json);
                case 1 -> unit = CodecSupport.readValue(json, UNIT_CODEC);
                default -> json.skipChildren();
            }
        }
        return new Shop.Item(name, unit);
    }
}
