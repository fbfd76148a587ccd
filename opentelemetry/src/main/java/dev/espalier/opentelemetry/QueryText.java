package dev.espalier.opentelemetry;

import dev.espalier.transport.request.RequestBody;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The beginning of the body of a request that searches. Bodies that write documents are no queries. */
final class QueryText extends OutputStream {

    private static final int MOST = 4096;

    private static final Set<String> SEARCHES = Set.of(
            "async_search",
            "count",
            "esql.query",
            "knn_search",
            "msearch",
            "msearch_template",
            "search",
            "search_template",
            "sql.query");

    private final byte[] bytes = new byte[MOST];
    private int length;

    private QueryText() {}

    static @Nullable String of(String endpoint, @Nullable RequestBody body) {
        if (body == null || !SEARCHES.contains(endpoint)) {
            return null;
        }
        QueryText text = new QueryText();
        try {
            body.writeTo(text);
        } catch (IOException e) {
            // It cannot be written to the server either, which is told there.
            return null;
        }
        return new String(text.bytes, 0, text.length, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int count) {
        int kept = Math.min(count, MOST - length);
        System.arraycopy(source, offset, bytes, length, kept);
        length += kept;
    }
}
