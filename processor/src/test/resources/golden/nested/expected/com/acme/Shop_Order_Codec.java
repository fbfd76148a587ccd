package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Generated;
import dev.espalier.generated.IdSupport;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes {@link Shop.Order} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Shop_Order_Codec implements DocumentCodec<Shop.Order> {

    private static final PropertyNameMatcher NAMES = CodecSupport.names("id", "name", "json", "metadata", "lines");

    private static final PropertyNameMatcher LINE_NAMES = CodecSupport.names("number", "item", "alternatives");

    private static final PropertyNameMatcher ITEM_NAMES = CodecSupport.names("name", "unit");

    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString NAME = new SerializedString("name");
    private static final SerializedString JSON = new SerializedString("json");
    private static final SerializedString METADATA = new SerializedString("metadata");
    private static final SerializedString LINES = new SerializedString("lines");
    private static final SerializedString NUMBER = new SerializedString("number");
    private static final SerializedString ITEM = new SerializedString("item");
    private static final SerializedString ALTERNATIVES = new SerializedString("alternatives");
    private static final SerializedString UNIT = new SerializedString("unit");

    private static final ValueCodec<Shop.Unit> UNIT_CODEC = ValueCodecs.enumeration(Shop.Unit.values());

    @Override
    public void write(JsonGenerator json, Shop.Order order) {
        json.writeStartObject();
        CodecSupport.writeValue(json, ID, order.id(), ValueCodecs.UUID);
        CodecSupport.writeString(json, NAME, order.name());
        CodecSupport.writeString(json, JSON, order.json());
        CodecSupport.writeString(json, METADATA, order.metadata());
        CodecSupport.writeObjects(json, LINES, order.lines(), Shop_Order_Codec::writeLine);
        json.writeEndObject();
    }

    @Override
    public Shop.Order read(JsonParser parser, DocumentMetadata hit) {
        String name = null;
        String json = null;
        String metadata = null;
        List<Shop.Line> lines = null;
        int index;
        while ((index = CodecSupport.nextName(parser, NAMES)) != CodecSupport.END) {
            switch (index) {
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
        CodecSupport.writeInt(json, NUMBER, line.number());
        CodecSupport.writeObject(json, ITEM, line.item(), Shop_Order_Codec::writeItem);
        CodecSupport.writeObjects(json, ALTERNATIVES, line.alternatives(), Shop_Order_Codec::writeItem);
        json.writeEndObject();
    }

    private static Shop.Line readLine(JsonParser json) {
        int number = 0;
        Shop.Item item = null;
        List<Shop.Item> alternatives = null;
        int name;
        while ((name = CodecSupport.nextName(json, LINE_NAMES)) != CodecSupport.END) {
            switch (name) {
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
        CodecSupport.writeString(json, NAME, item.name());
        CodecSupport.writeValue(json, UNIT, item.unit(), UNIT_CODEC);
        json.writeEndObject();
    }

    private static Shop.Item readItem(JsonParser json) {
        String name = null;
        Shop.Unit unit = null;
        int index;
        while ((index = CodecSupport.nextName(json, ITEM_NAMES)) != CodecSupport.END) {
            switch (index) {
                case 0 -> name = CodecSupport.readString(json);
                case 1 -> unit = CodecSupport.readValue(json, UNIT_CODEC);
                default -> json.skipChildren();
            }
        }
        return new Shop.Item(name, unit);
    }
}
