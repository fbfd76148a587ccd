package dev.espalier.transport.support;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent-encoding of one part of a path or query: everything but letters, digits and {@code - _ . ~ *} is encoded. */
public final class PercentEncoding {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private PercentEncoding() {}

    public static void append(StringBuilder target, String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isPlain(c)) {
                target.append(c);
            } else if (c < 0x80) {
                appendByte(target, c);
            } else if (Character.isSurrogate(c)) {
                if (i + 1 == raw.length() || !Character.isSurrogatePair(c, raw.charAt(i + 1))) {
                    throw new IllegalArgumentException("Half of a surrogate pair at position " + i
                            + ": this text has no UTF-8 form and cannot be sent");
                }
                appendUtf8(target, raw.substring(i, i + 2));
                i++;
            } else {
                appendUtf8(target, String.valueOf(c));
            }
        }
    }

    /** The opposite, for user names and passwords in addresses. */
    public static String decode(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        byte[] utf8 = encoded.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < utf8.length; i++) {
            if (utf8[i] == '%') {
                int high = i + 2 < utf8.length ? Character.digit(utf8[i + 1], 16) : -1;
                int low = i + 2 < utf8.length ? Character.digit(utf8[i + 2], 16) : -1;
                if (high < 0 || low < 0) {
                    throw new IllegalArgumentException("A percent sign without two hexadecimal digits");
                }
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                bytes.write(utf8[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_'
                || c == '.'
                || c == '~'
                || c == '*';
    }

    private static void appendUtf8(StringBuilder target, String character) {
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            appendByte(target, b & 0xff);
        }
    }

    private static void appendByte(StringBuilder target, int value) {
        target.append('%').append(HEX[value >> 4]).append(HEX[value & 0xf]);
    }
}
