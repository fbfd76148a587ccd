package dev.espalier.search;

import dev.espalier.codec.CodecException;
import dev.espalier.codec.Json;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * The place of a hit as a token: a version, a fingerprint of the search, the sort values as JSON and a check sum, in
 * URL-safe Base64. The check sum finds damage, not forgery: whoever changes the values and the sum sees another part
 * of the same search, which he could have asked for anyway.
 */
final class Cursor {

    private static final byte FORMAT = 1;
    private static final int FINGERPRINT_LENGTH = 8;
    private static final int CHECK_SUM_LENGTH = 4;
    private static final int FRAME_LENGTH = 1 + FINGERPRINT_LENGTH + CHECK_SUM_LENGTH;

    private Cursor() {}

    static String of(SortValues values, Search<?> search) {
        byte[] json = Json.toBytes(values);
        ByteBuffer token = ByteBuffer.allocate(FRAME_LENGTH + json.length);
        token.put(FORMAT).put(fingerprint(search)).put(json);
        token.putInt(checkSum(token.array()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    static SortValues parse(String cursor, Search<?> search) {
        ByteBuffer token = decode(cursor);
        byte[] fingerprint = new byte[FINGERPRINT_LENGTH];
        token.get(fingerprint);
        if (!MessageDigest.isEqual(fingerprint, fingerprint(search))) {
            throw new IllegalArgumentException("The cursor is of another search: its index, query or order differ."
                    + " A cursor goes on with the search that it came from; begin anew with PageRequest.first.");
        }
        byte[] json = new byte[token.remaining() - CHECK_SUM_LENGTH];
        token.get(json);
        try (JsonParser parser = Json.parser(json)) {
            parser.nextToken();
            return SortValues.read(parser);
        } catch (JacksonException | CodecException e) {
            throw damaged(e);
        }
    }

    /** The bytes of a sound token, behind its format. */
    private static ByteBuffer decode(String cursor) {
        try {
            ByteBuffer token = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (token.capacity() > FRAME_LENGTH
                    && token.get() == FORMAT
                    && token.getInt(token.capacity() - CHECK_SUM_LENGTH) == checkSum(token.array())) {
                return token;
            }
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw damaged(e);
        }
        throw damaged(null);
    }

    private static IllegalArgumentException damaged(@Nullable Throwable cause) {
        return new IllegalArgumentException(
                "The cursor is damaged. Pass it on as it was given; begin anew with PageRequest.first.", cause);
    }

    private static int checkSum(byte[] token) {
        CRC32 checkSum = new CRC32();
        checkSum.update(token, 0, token.length - CHECK_SUM_LENGTH);
        return (int) checkSum.getValue();
    }

    private static byte[] fingerprint(Search<?> search) {
        byte[] identity = Json.toBytes(json -> {
            json.writeStartArray();
            json.writeString(search.type().index());
            search.query().writeTo(json);
            search.filter().writeTo(json);
            if (search.postFilter() != null) {
                search.postFilter().writeTo(json);
            }
            search.knn().forEach(neighbours -> neighbours.writeTo(json));
            search.sort().forEach(sort -> sort.writeTo(json));
            search.options().routing().forEach(json::writeString);
            json.writeEndArray();
        });
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity);
            return ByteBuffer.allocate(FINGERPRINT_LENGTH)
                    .put(digest, 0, FINGERPRINT_LENGTH)
                    .array();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
