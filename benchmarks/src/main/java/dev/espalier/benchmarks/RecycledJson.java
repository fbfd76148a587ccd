package dev.espalier.benchmarks;

import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.RecyclerPool;

/** Where hand-written searches are written to: a recycled buffer, as the runtime has it. */
public final class RecycledJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final RecyclerPool<BufferRecycler> POOL = JsonRecyclerPools.newConcurrentDequePool();

    private RecycledJson() {}

    /**
     * Collects what is written.
     *
     * @param content writes one JSON value
     * @return a fresh array
     */
    public static byte[] collect(Consumer<JsonGenerator> content) {
        BufferRecycler recycler = POOL.acquireAndLinkPooled();
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(recycler)) {
            try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
                content.accept(json);
            }
            return bytes.getClearAndRelease();
        } finally {
            recycler.releaseToPool();
        }
    }
}
