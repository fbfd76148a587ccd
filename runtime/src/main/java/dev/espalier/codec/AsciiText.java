package dev.espalier.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.SerializableString;

/**
 * Text of ASCII characters that need no escape, put together right in the buffer of the generator: a value costs no
 * array and no String.
 */
abstract class AsciiText implements SerializableString {

    /** Puts as many characters as {@link #charLength} says. */
    abstract void put(byte[] buffer, int offset);

    @Override
    public final int appendQuotedUTF8(byte[] buffer, int offset) {
        int length = charLength();
        if (offset + length > buffer.length) {
            return -1;
        }
        put(buffer, offset);
        return length;
    }

    @Override
    public final int appendUnquotedUTF8(byte[] buffer, int offset) {
        return appendQuotedUTF8(buffer, offset);
    }

    @Override
    public final byte[] asQuotedUTF8() {
        byte[] bytes = new byte[charLength()];
        put(bytes, 0);
        return bytes;
    }

    @Override
    public final byte[] asUnquotedUTF8() {
        return asQuotedUTF8();
    }

    @Override
    public final String getValue() {
        return new String(asQuotedUTF8(), StandardCharsets.US_ASCII);
    }

    @Override
    public final char[] asQuotedChars() {
        return getValue().toCharArray();
    }

    @Override
    public final int appendQuoted(char[] buffer, int offset) {
        int length = charLength();
        if (offset + length > buffer.length) {
            return -1;
        }
        getValue().getChars(0, length, buffer, offset);
        return length;
    }

    @Override
    public final int appendUnquoted(char[] buffer, int offset) {
        return appendQuoted(buffer, offset);
    }

    @Override
    public final int writeQuotedUTF8(OutputStream output) throws IOException {
        output.write(asQuotedUTF8());
        return charLength();
    }

    @Override
    public final int writeUnquotedUTF8(OutputStream output) throws IOException {
        return writeQuotedUTF8(output);
    }

    @Override
    public final int putQuotedUTF8(ByteBuffer buffer) {
        if (buffer.remaining() < charLength()) {
            return -1;
        }
        buffer.put(asQuotedUTF8());
        return charLength();
    }

    @Override
    public final int putUnquotedUTF8(ByteBuffer buffer) {
        return putQuotedUTF8(buffer);
    }

    @Override
    public final String toString() {
        return getValue();
    }
}
