package dev.espalier.benchmarks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The response to a search with a hundred hits, as a server sends it: each has a score and a sort value, every tenth a
 * highlighted fragment.
 *
 * @param json the JSON in UTF-8
 * @param hits the hits that stand there
 */
public record SamplePage(byte[] json, List<FoundProduct> hits) {

    private static final int SIZE = 100;
    private static final double BEST_SCORE = 17.5;
    private static final double STEP = 0.125;

    /**
     * Makes a response with the samples in turn.
     *
     * @param samples the documents
     * @return the response
     */
    public static SamplePage of(List<SampleProduct> samples) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        put(json, """
                {"took":7,"timed_out":false,"_shards":{"total":1,"successful":1,"skipped":0,"failed":0},\
                "hits":{"total":{"value":4711,"relation":"eq"},"max_score":%s,"hits":[""", BEST_SCORE);
        List<FoundProduct> hits = IntStream.range(0, SIZE)
                .mapToObj(i -> {
                    SampleProduct sample = samples.get(i % samples.size());
                    FoundProduct hit = new FoundProduct(sample.product().id(), BEST_SCORE - i * STEP, sample.product());
                    putHit(json, i, hit, sample);
                    return hit;
                })
                .toList();
        put(json, "]}}");
        return new SamplePage(json.toByteArray(), hits);
    }

    private static void putHit(ByteArrayOutputStream json, int index, FoundProduct hit, SampleProduct sample) {
        put(json, """
                %s{"_index":"products-000001","_id":"%s","_score":%s,"_source":""", index == 0 ? "" : ",", hit.id(), hit.score());
        json.writeBytes(sample.json());
        if (index % 10 == 0) {
            put(json, """
                    ,"highlight":{"description":["Free of <em>charge</em> within sixty days."]}""");
        }
        put(json, """
                ,"sort":[%s,%d]}""", hit.score(), sample.product().created().toEpochMilli());
    }

    private static void put(ByteArrayOutputStream json, String text, Object... values) {
        json.writeBytes(String.format(Locale.ROOT, text, values).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Checks that a reader reads this page right.
     *
     * @param contender whose reader it is
     * @param reader the reader
     * @throws IllegalStateException if it does not
     */
    <P> void check(String contender, PageReader<P> reader) {
        List<FoundProduct> read = reader.hits(reader.read(json));
        if (!read.equals(hits)) {
            throw new IllegalStateException(contender + " read " + read + "\ninstead of " + hits);
        }
    }
}
