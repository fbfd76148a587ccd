package dev.espalier.search;

import dev.espalier.codec.CodecException;
import dev.espalier.codec.Json;
import dev.espalier.codec.ValueReader;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A place in the matches of a search, and which way to read from there. As a token: a version, a fingerprint of the search,
 * the cursor as JSON and the seal of a key, in URL-safe Base64.
 *
 * @param backward whether to read towards the first match
 * @param place the sort values of the hit next to which to begin; none for the first match, or the last one if it goes backward
 * @param snapshot the point in time; null for none
 */
record Cursor(boolean backward, SortValues place, @Nullable Snapshot snapshot) {

    /** A token of another version is of an earlier or later release. */
    private static final byte VERSION = 2;

    private static final int HEAD_LENGTH = 1 + SearchFingerprint.LENGTH;

    static Cursor start(@Nullable Snapshot snapshot) {
        return new Cursor(false, SortValues.none(), snapshot);
    }

    /** Whether it begins at an end of the matches. */
    boolean atAnEnd() {
        return place.values().isEmpty();
    }

    String token(Search<?> search, CursorKey key) {
        byte[] json = Json.toBytes(generator -> {
            generator.writeStartArray();
            generator.writeBoolean(backward);
            place.writeTo(generator);
            if (snapshot != null) {
                generator.writeNumber(snapshot.keepAlive().toMillis());
                if (snapshot.id() != null) {
                    generator.writeString(snapshot.id());
                }
            }
            generator.writeEndArray();
        });
        byte[] token = ByteBuffer.allocate(HEAD_LENGTH + json.length)
                .put(VERSION)
                .put(SearchFingerprint.of(search))
                .put(json)
                .array();
        return encoded(key.seal(token));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The cursor of a token.
     *
     * @throws IllegalArgumentException if it was not made with this key, or was changed since, or is of another search
     */
    static Cursor parse(String token, Search<?> search, CursorKey key) {
        byte[] bytes = intact(token, key);
        byte[] fingerprint = Arrays.copyOfRange(bytes, 1, HEAD_LENGTH);
        if (!Arrays.equals(fingerprint, SearchFingerprint.of(search))) {
            throw new IllegalArgumentException("The cursor is of another search: its index, query or order differ."
                    + " A cursor goes on with the search that it came from; begin anew with PageRequest.first.");
        }
        return read(bytes);
    }

    /** The point in time of a token, whatever search it is of. */
    static @Nullable Snapshot snapshot(String token, CursorKey key) {
        return read(intact(token, key)).snapshot();
    }

    private static byte[] intact(String token, CursorKey key) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            throw damaged(e);
        }
        // the decoder drops bits that no encoder would have set
        if (!encoded(bytes).equals(token) || !key.isIntact(bytes)) {
            throw damaged(null);
        }
        byte[] content = key.unseal(bytes);
        if (content.length <= HEAD_LENGTH || content[0] != VERSION) {
            throw damaged(null);
        }
        return content;
    }

    private static Cursor read(byte[] bytes) {
        try (JsonParser json = Json.parser(Arrays.copyOfRange(bytes, HEAD_LENGTH, bytes.length))) {
            json.nextToken();
            json.nextToken();
            boolean backward = ValueReader.readBoolean(json);
            json.nextToken();
            SortValues place = SortValues.read(json);
            Snapshot snapshot = null;
            if (json.nextToken() != JsonToken.END_ARRAY) {
                Duration keepAlive = Duration.ofMillis(json.getLongValue());
                snapshot = new Snapshot(keepAlive, json.nextToken() == JsonToken.END_ARRAY ? null : json.getString());
            }
            return new Cursor(backward, place, snapshot);
        } catch (JacksonException | CodecException e) {
            throw damaged(e);
        }
    }

    private static IllegalArgumentException damaged(@Nullable Throwable cause) {
        return new IllegalArgumentException(
                "The cursor is damaged, or was made with another key. Pass it on as it was given; begin anew with"
                        + " PageRequest.first.",
                cause);
    }
}
