package dev.espalier.search;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What cursors are protected with, on their way to somebody else and back.
 *
 * <p>In any case a cursor that was damaged, or that is used with another index, query, order or routing than the one it came
 * from, is refused before anything is sent. What else is protected:
 *
 * <ul>
 *   <li>With a key, each cursor has a message authentication code (HMAC-SHA-256, 128 bits of it). Whoever does not know the key
 *       can neither make a cursor nor change one, and cursors without the code are refused. A cursor may be used again, by anybody
 *       who has it, for as long as the key is accepted.
 *   <li>{@linkplain #none() Without a key}, which is the default, each cursor has a check sum (CRC-32). It finds damage, but whoever
 *       wants to can make a cursor: one that begins elsewhere in the same search, which does no harm where he may see all matches;
 *       and one with the id of another point in time, if he knows one. Where strangers get cursors inside points in time,
 *       use a key.
 *   <li>Nothing is encrypted: a cursor shows the sort values of a document, and the id of its point in time.
 * </ul>
 *
 * <p>Immutable.
 */
public final class CursorKey {

    /** How short a secret may be. */
    private static final int SHORTEST = 16;

    private static final int CODE_LENGTH = 16;
    private static final int CHECK_SUM_LENGTH = 4;
    private static final String ALGORITHM = "HmacSHA256";
    private static final CursorKey NONE = new CursorKey(List.of());

    /** The first one is for new cursors. */
    private final List<SecretKeySpec> secrets;

    private CursorKey(List<SecretKeySpec> secrets) {
        this.secrets = secrets;
    }

    /**
     * No key: cursors have a check sum.
     *
     * @return the default
     */
    public static CursorKey none() {
        return NONE;
    }

    /**
     * A key.
     *
     * @param secret 16 random bytes or more, which are copied; the same in all processes that are to understand the cursors
     * @return a key that makes and accepts cursors with this secret
     * @throws IllegalArgumentException if the secret is shorter
     */
    public static CursorKey of(byte[] secret) {
        return new CursorKey(List.of(spec(secret)));
    }

    /**
     * Accepts cursors that were made with an earlier secret as well, until they are no longer in use.
     *
     * @param secret the earlier secret, 16 bytes or more
     * @return this key, which makes cursors as before
     * @throws IllegalArgumentException if the secret is shorter
     * @throws IllegalStateException if this is {@link #none()}
     */
    public CursorKey accepting(byte[] secret) {
        if (secrets.isEmpty()) {
            throw new IllegalStateException("Begin with the secret of new cursors: CursorKey.of(...).accepting(...)");
        }
        List<SecretKeySpec> more = new ArrayList<>(secrets);
        more.add(spec(secret));
        return new CursorKey(List.copyOf(more));
    }

    private static SecretKeySpec spec(byte[] secret) {
        if (secret.length < SHORTEST) {
            throw new IllegalArgumentException(
                    "A key for cursors has " + SHORTEST + " bytes or more, not " + secret.length + ".");
        }
        return new SecretKeySpec(secret, ALGORITHM);
    }

    /** The bytes with what protects them at their end. */
    byte[] seal(byte[] bytes) {
        byte[] code = secrets.isEmpty() ? checkSum(bytes) : code(secrets.get(0), bytes);
        byte[] sealed = Arrays.copyOf(bytes, bytes.length + code.length);
        System.arraycopy(code, 0, sealed, bytes.length, code.length);
        return sealed;
    }

    /** Whether bytes are long enough for a seal of this key, and as they were sealed. */
    boolean isIntact(byte[] sealed) {
        if (sealed.length < sealLength()) {
            return false;
        }
        byte[] bytes = unseal(sealed);
        byte[] code = Arrays.copyOfRange(sealed, bytes.length, sealed.length);
        return secrets.isEmpty()
                ? Arrays.equals(code, checkSum(bytes))
                : secrets.stream().anyMatch(secret -> MessageDigest.isEqual(code, code(secret, bytes)));
    }

    /** What was sealed. */
    byte[] unseal(byte[] sealed) {
        return Arrays.copyOf(sealed, sealed.length - sealLength());
    }

    private int sealLength() {
        return secrets.isEmpty() ? CHECK_SUM_LENGTH : CODE_LENGTH;
    }

    private static byte[] checkSum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return ByteBuffer.allocate(CHECK_SUM_LENGTH)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] code(SecretKeySpec secret, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return Arrays.copyOf(mac.doFinal(bytes), CODE_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    /** Whether there is a key; never the key. */
    @Override
    public String toString() {
        return secrets.isEmpty() ? "no key" : "a key";
    }
}
