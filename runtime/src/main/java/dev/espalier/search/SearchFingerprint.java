package dev.espalier.search;

import dev.espalier.codec.Json;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.TreeMap;

/** Tells searches with other matches, or with the same ones in another order, from each other. */
final class SearchFingerprint {

    static final int LENGTH = 8;

    private SearchFingerprint() {}

    static byte[] of(Search<?> search) {
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
            new TreeMap<>(search.extra()).forEach((name, value) -> {
                json.writeString(name);
                value.writeTo(json);
            });
            json.writeEndArray();
        });
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(identity), LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
