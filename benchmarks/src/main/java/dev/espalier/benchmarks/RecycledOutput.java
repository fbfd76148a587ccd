package dev.espalier.benchmarks;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.RecyclerPool;

/**
 * Where hand-written contenders write to: a recycled buffer, as databind and the runtime have it, so that codecs are
 * compared and not buffers.
 */
final class RecycledOutput {

    private static final RecyclerPool<BufferRecycler> POOL = JsonRecyclerPools.newConcurrentDequePool();

    private RecycledOutput() {}

    /**
     * Collects what a contender writes.
     *
     * @param open opens a generator over the buffer
     * @param codec writes the product
     * @param product the product
     * @return a fresh array
     */
    static byte[] collect(Function<ByteArrayBuilder, JsonGenerator> open, Codec codec, Product product) {
        BufferRecycler recycler = POOL.acquireAndLinkPooled();
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(recycler)) {
            try (JsonGenerator json = open.apply(bytes)) {
                codec.write(json, product);
            }
            return bytes.getClearAndRelease();
        } finally {
            recycler.releaseToPool();
        }
    }

    /** Writes a product as one JSON object. */
    interface Codec {
        void write(JsonGenerator json, Product product);
    }
}
