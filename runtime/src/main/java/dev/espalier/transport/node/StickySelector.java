package dev.espalier.transport.node;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rendezvous hashing: every node draws a number for the key, the highest wins. */
final class StickySelector implements NodeSelector {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** The same candidates come again and again, and are compared by identity. */
    private record Hashed(List<Node> candidates, long[] hashes) {}

    private final NodeSelector withoutKey;
    private volatile @Nullable Hashed last;

    StickySelector(NodeSelector withoutKey) {
        this.withoutKey = withoutKey;
    }

    @Override
    public Node select(List<Node> candidates, SelectionContext context) {
        String key = context.stickyKey();
        if (key == null) {
            return withoutKey.select(candidates, context);
        }
        long keyHash = hash(key);
        long[] nodeHashes = hashes(candidates);
        int winner = 0;
        long highest = Long.MIN_VALUE;
        for (int i = 0; i < nodeHashes.length; i++) {
            long drawn = mixed(keyHash ^ nodeHashes[i]);
            if (drawn > highest) {
                highest = drawn;
                winner = i;
            }
        }
        return candidates.get(winner);
    }

    private long[] hashes(List<Node> candidates) {
        Hashed known = last;
        if (known != null && known.candidates == candidates) {
            return known.hashes;
        }
        long[] hashes = candidates.stream()
                .mapToLong(node -> mixed(hash(node.toString())))
                .toArray();
        last = new Hashed(candidates, hashes);
        return hashes;
    }

    private static long hash(String key) {
        long hash = FNV_OFFSET;
        for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * FNV_PRIME;
        }
        return hash;
    }

    /** The finalizer of MurmurHash3: every bit of the input changes about half of those of the result. */
    private static long mixed(long value) {
        long bits = value;
        bits = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
        bits = (bits ^ (bits >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return bits ^ (bits >>> 33);
    }

    @Override
    public String toString() {
        return "sticky by key, else " + withoutKey;
    }
}
