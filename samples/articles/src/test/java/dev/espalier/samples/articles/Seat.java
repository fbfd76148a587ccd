package dev.espalier.samples.articles;

import dev.espalier.annotation.Codec;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.EnumValue;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.JsonKind;
import dev.espalier.annotation.Routing;
import dev.espalier.annotation.WrittenAs;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueReader;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A document whose id and routing are no texts in Java. */
@Document(index = "seats")
record Seat(@Id Number number, @Routing Block block, String visitor) {

    enum Block {
        @EnumValue("left side")
        LEFT,
        @EnumValue("right side")
        RIGHT
    }

    @Codec(NumberCodec.class)
    record Number(char row, int place) {}

    @WrittenAs(JsonKind.STRING)
    enum NumberCodec implements ValueCodec<Number> {
        INSTANCE;

        @Override
        public void write(JsonGenerator json, Number value) {
            json.writeString(value.row() + "/" + value.place());
        }

        @Override
        public Number read(JsonParser json) {
            String text = ValueReader.readString(json);
            return new Number(text.charAt(0), Integer.parseInt(text.substring(2)));
        }
    }
}
