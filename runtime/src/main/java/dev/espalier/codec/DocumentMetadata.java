package dev.espalier.codec;

import org.jspecify.annotations.Nullable;

/**
 * What the server keeps beside the source of a document. Numbers that the response did not carry are -1.
 *
 * @param id the id, null only where the server was told to leave it out
 * @param routing the routing value, null if the document was stored without one
 * @param version the version, counted from 1
 * @param sequenceNumber the number of the document's last operation on its shard, counted from 0
 * @param primaryTerm how often the shard's primary has changed at that operation, counted from 1
 */
public record DocumentMetadata(
        @Nullable String id, @Nullable String routing, long version, long sequenceNumber, long primaryTerm) {

    /** The value of a number that is not known. */
    public static final long ABSENT = -1;

    /**
     * Metadata of which only the id is known.
     *
     * @param id the id
     * @return metadata with that id
     */
    public static DocumentMetadata of(String id) {
        return new DocumentMetadata(id, null, ABSENT, ABSENT, ABSENT);
    }
}
