package dev.espalier.exchange;

import java.util.UUID;

/**
 * Makes ids that no one else makes: UUIDs of version 7 (RFC 9562), milliseconds followed by 74 random bits. Ids of one
 * client grow with time, which servers store and look up more cheaply than random ones.
 */
final class TimeOrderedId {

    private static final long VERSION = 0x7000L;
    private static final long RANDOM_BITS_OF_FIRST_HALF = 0x0FFFL;

    private TimeOrderedId() {}

    static DocumentId next() {
        return at(System.currentTimeMillis());
    }

    static DocumentId at(long epochMillis) {
        UUID random = UUID.randomUUID();
        long first = epochMillis << 16 | VERSION | random.getMostSignificantBits() & RANDOM_BITS_OF_FIRST_HALF;
        return new DocumentId(new UUID(first, random.getLeastSignificantBits()).toString());
    }
}
