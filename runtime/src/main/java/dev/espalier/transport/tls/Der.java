package dev.espalier.transport.tls;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** As much of DER as it takes to put the older forms of private keys into the one that Java reads (PKCS #8). */
final class Der {

    private static final int SEQUENCE = 0x30;
    private static final int OCTETS = 0x04;
    private static final int PARAMETERS = 0xa0;

    private static final byte[] VERSION = {0x02, 1, 0};
    private static final byte[] RSA = {0x06, 9, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 1, 1, 1, 5, 0};
    private static final byte[] EC = {0x06, 7, 0x2a, (byte) 0x86, 0x48, (byte) 0xce, 0x3d, 2, 1};

    private Der() {}

    /** From {@code RSA PRIVATE KEY} (PKCS #1). */
    static byte[] rsa(byte[] key) {
        return element(SEQUENCE, VERSION, element(SEQUENCE, RSA), element(OCTETS, key));
    }

    /**
     * From {@code EC PRIVATE KEY} (SEC 1).
     *
     * @throws IllegalArgumentException if it does not say which curve it is of
     */
    static byte[] ec(byte[] key) {
        return element(SEQUENCE, VERSION, element(SEQUENCE, EC, curve(key)), element(OCTETS, key));
    }

    private static byte[] curve(byte[] key) {
        try {
            int at = content(key, 0);
            while (at < key.length) {
                int start = content(key, at);
                int end = start + length(key, at);
                if ((key[at] & 0xff) == PARAMETERS) {
                    return Arrays.copyOfRange(key, start, end);
                }
                at = end;
            }
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("the key is truncated", e);
        }
        throw new IllegalArgumentException(
                "the key does not name its curve; convert it: openssl pkcs8 -topk8 -nocrypt");
    }

    /** Where the content of the element begins. */
    private static int content(byte[] der, int at) {
        int first = der[at + 1] & 0xff;
        return at + 2 + (first < 0x80 ? 0 : first - 0x80);
    }

    private static int length(byte[] der, int at) {
        int first = der[at + 1] & 0xff;
        if (first < 0x80) {
            return first;
        }
        int length = 0;
        for (int i = at + 2; i < content(der, at); i++) {
            length = length << 8 | der[i] & 0xff;
        }
        return length;
    }

    private static byte[] element(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        int length = content.size();
        ByteArrayOutputStream element = new ByteArrayOutputStream();
        element.write(tag);
        if (length < 0x80) {
            element.write(length);
        } else if (length < 0x100) {
            element.write(0x81);
            element.write(length);
        } else {
            element.write(0x82);
            element.write(length >> 8);
            element.write(length);
        }
        element.writeBytes(content.toByteArray());
        return element.toByteArray();
    }
}
