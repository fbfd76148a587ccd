package dev.espalier.benchmarks.roundtrip;

import dev.espalier.benchmarks.SamplePage;
import dev.espalier.benchmarks.SampleProduct;
import dev.espalier.benchmarks.SampleProducts;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the stub answers, head and body, made before the first request. */
final class CannedAnswers {

    /** Gives the body of the last bulk back, so that it can be checked. */
    static final String LAST_BULK = "/_last_bulk";

    private final Map<String, ByteBuffer> documents = new HashMap<>();
    private final ByteBuffer page;
    private final ByteBuffer bulk;
    private final ByteBuffer info = json("""
            {"name":"stub","cluster_name":"stub","cluster_uuid":"zIwSy1DNQ5qOqFvTnKHvYQ","version":{"number":"9.4.0",\
            "build_flavor":"default","lucene_version":"10.3.1","minimum_wire_compatibility_version":"8.19.0",\
            "minimum_index_compatibility_version":"8.0.0"},"tagline":"You Know, for Search"}""");
    private final ByteBuffer nothing = json("{}");
    private final ByteBuffer missing = answer("404 Not Found", "{\"found\":false}".getBytes(StandardCharsets.UTF_8));

    CannedAnswers() {
        List<SampleProduct> samples = SampleProducts.all();
        samples.forEach(sample -> documents.put(sample.product().id(), document(sample)));
        page = json(SamplePage.of(samples).json());
        bulk = json(items(SampleProducts.thousand()));
    }

    /**
     * The answer to a request.
     *
     * @param target path and parameters
     * @param lastBulk the body of the last bulk
     * @return to be read from position to limit, not to be changed
     */
    ByteBuffer to(String target, byte[] lastBulk) {
        if (target.contains("/_doc/")) {
            int end = target.indexOf('?');
            String id = target.substring(target.lastIndexOf('/') + 1, end < 0 ? target.length() : end);
            return documents.getOrDefault(id, missing);
        }
        if (target.contains("/_search")) {
            return page;
        }
        if (target.contains("/_bulk")) {
            return bulk;
        }
        if (target.startsWith(LAST_BULK)) {
            return json(lastBulk);
        }
        return target.equals("/") ? info : nothing;
    }

    private static ByteBuffer document(SampleProduct sample) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("""
                {"_index":"products-000001","_id":"%s","_version":3,"_seq_no":17,"_primary_term":1,"found":true,"_source":""".formatted(sample.product().id()).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(sample.json());
        body.write('}');
        return json(body.toByteArray());
    }

    private static byte[] items(List<SampleProduct> samples) {
        StringBuilder body = new StringBuilder("{\"errors\":false,\"took\":31,\"items\":[");
        for (int i = 0; i < samples.size(); i++) {
            body.append(i == 0 ? "" : ",")
                    .append("""
                    {"index":{"_index":"products-000001","_id":"%s","_version":1,"result":"created","_shards":\
                    {"total":1,"successful":1,"failed":0},"_seq_no":%d,"_primary_term":1,"status":201}}""".formatted(samples.get(i).product().id(), 10_000 + i));
        }
        return body.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ByteBuffer json(String body) {
        return json(body.getBytes(StandardCharsets.UTF_8));
    }

    private static ByteBuffer json(byte[] body) {
        return answer("200 OK", body);
    }

    private static ByteBuffer answer(String status, byte[] body) {
        byte[] head = ("HTTP/1.1 " + status
                        + "\r\nX-elastic-product: Elasticsearch\r\ncontent-type: application/json\r\n"
                        + "content-length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocateDirect(head.length + body.length)
                .put(head)
                .put(body)
                .flip();
    }
}
