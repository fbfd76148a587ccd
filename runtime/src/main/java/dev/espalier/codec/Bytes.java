package dev.espalier.codec;

import tools.jackson.core.Base64Variant;
import tools.jackson.core.Base64Variants;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Bytes in Base64. */
final class Bytes {

    /** Doc values of OpenSearch come without padding. */
    private static final Base64Variant UNPADDED_TOO = Base64Variants.MIME_NO_LINEFEEDS.withPaddingAllowed();

    private Bytes() {}

    static void write(JsonGenerator json, byte[] value) {
        json.writeBinary(value);
    }

    static byte[] read(JsonParser json) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            try {
                return json.getBinaryValue(UNPADDED_TOO);
            } catch (JacksonException e) {
                // reported below, with its place
            }
        }
        throw Mismatch.expected("bytes in Base64", json);
    }
}
