package dev.espalier.benchmarks;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.RecyclerPool;

/** Bodies of requests and answers by {@link TunedStreamingMapper}: what a careful programmer writes by hand around a client. */
public final class TunedStore {

    /** A search for a hundred products of one category. */
    public static final byte[] SEARCH = "{\"query\":{\"term\":{\"category\":{\"value\":\"Outdoor\"}}},\"size\":100}"
            .getBytes(StandardCharsets.UTF_8);

    private static final byte[] ACTION = "{\"index\":{\"_id\":\"".getBytes(StandardCharsets.UTF_8);
    private static final byte[] END_OF_ACTION = "\"}}\n".getBytes(StandardCharsets.UTF_8);

    private static final RecyclerPool<BufferRecycler> POOL = JsonRecyclerPools.newConcurrentDequePool();

    private final TunedStreamingMapper products = new TunedStreamingMapper();
    private final StreamedPageReader pages = TunedStreamingMapper.pageReader();

    /**
     * The document in the answer to a request by id.
     *
     * @param answer JSON
     * @return the product; null if there is none
     */
    public Product readStored(byte[] answer) {
        try (JsonParser json = parser(answer)) {
            json.nextToken();
            Product product = null;
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals("_source")) {
                    product = TunedStreamingMapper.readProduct(json);
                } else {
                    json.skipChildren();
                }
            }
            return product;
        }
    }

    /**
     * The answer to a search.
     *
     * @param answer JSON
     * @return the page, for {@link #hits}
     */
    public Object readPage(byte[] answer) {
        return pages.read(answer);
    }

    /**
     * What is in a page, for checks alone.
     *
     * @param page what {@link #readPage} gave
     * @return the hits in order
     */
    public List<FoundProduct> hits(Object page) {
        return pages.hits((StreamedPageReader.Page) page);
    }

    /**
     * The lines that store products.
     *
     * @param all the products
     * @return JSON lines
     */
    public byte[] writeBulk(List<Product> all) {
        BufferRecycler recycler = POOL.acquireAndLinkPooled();
        try (ByteArrayBuilder lines = new ByteArrayBuilder(recycler)) {
            for (Product product : all) {
                lines.write(ACTION);
                lines.write(JsonStringEncoder.getInstance().quoteAsUTF8(product.id()));
                lines.write(END_OF_ACTION);
                try (JsonGenerator json = generator(lines)) {
                    products.writeProduct(json, product);
                }
                lines.write('\n');
            }
            return lines.getClearAndRelease();
        } finally {
            recycler.releaseToPool();
        }
    }

    /**
     * The answer to a bulk.
     *
     * @param answer JSON
     * @return how many items say that their document is stored
     */
    public int countStored(byte[] answer) {
        try (JsonParser json = parser(answer)) {
            json.nextToken();
            int stored = 0;
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals("items")) {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        stored += isStored(json) ? 1 : 0;
                    }
                } else {
                    json.skipChildren();
                }
            }
            return stored;
        }
    }

    /** {@code {"index": {...}}}. */
    private static boolean isStored(JsonParser json) {
        boolean stored = false;
        String id = null;
        json.nextToken();
        json.nextToken();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "_id" -> id = json.getString();
                case "status" -> stored = json.getIntValue() < 300;
                default -> json.skipChildren();
            }
        }
        json.nextToken();
        return stored && id != null;
    }

    private static JsonParser parser(byte[] json) {
        return TunedStreamingMapper.FACTORY.createParser(ObjectReadContext.empty(), json);
    }

    private static JsonGenerator generator(OutputStream output) {
        return TunedStreamingMapper.FACTORY.createGenerator(ObjectWriteContext.empty(), output);
    }
}
