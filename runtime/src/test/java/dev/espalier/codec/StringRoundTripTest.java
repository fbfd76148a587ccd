package dev.espalier.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** Any string survives: control characters, quotes, emoji, surrogates with and without their partner. */
class StringRoundTripTest {

    private static final String[] ALPHABET = {
        "a",
        "\"",
        "\\",
        "/",
        "\0",
        "\u0001",
        "\n",
        "\r",
        "\t",
        "\b",
        "\f",
        "\u001f",
        "\u007f",
        "\u0080",
        "\u00e9",
        "\u2028",
        "\u20ac",
        "\uffff",
        "\ud83c\udf33",
        "\ud800",
        "\udbff",
        "\udc00",
        "\udfff",
        "</script>",
        "':*?"
    };

    @Test
    void keepsAnyString() {
        Random random = new Random(4);
        JsonMapper otherReader = new JsonMapper();
        for (int i = 0; i < 20_000; i++) {
            String text = text(random, random.nextInt(12));
            byte[] json = Json.toBytes(generator -> ValueCodecs.STRING.write(generator, text));
            assertEquals(text, read(json));
            assertEquals(text, otherReader.readTree(json).stringValue());
        }
    }

    /** Longer than any buffer, with each kind of character at every offset from its end. */
    @Test
    void keepsLongStrings() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            String text = "x".repeat(random.nextInt(9_000)) + text(random, 4_000);
            assertEquals(text, read(Json.toBytes(generator -> ValueCodecs.STRING.write(generator, text))));
        }
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET[random.nextInt(ALPHABET.length)]);
        }
        return text.toString();
    }

    private static String read(byte[] json) {
        try (JsonParser parser = Json.parser(json)) {
            parser.nextToken();
            return ValueCodecs.STRING.read(parser);
        }
    }
}
