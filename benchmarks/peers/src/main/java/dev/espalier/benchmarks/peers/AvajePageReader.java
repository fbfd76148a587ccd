package dev.espalier.benchmarks.peers;

import dev.espalier.benchmarks.FoundProduct;
import dev.espalier.benchmarks.PageReader;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.util.List;

/** Code that the annotation processor of avaje-jsonb writes, for records of the response's shape. */
final class AvajePageReader implements PageReader<AvajeResponse> {

    private final JsonType<AvajeResponse> type = Jsonb.instance().type(AvajeResponse.class);

    @Override
    public AvajeResponse read(byte[] response) {
        return type.fromJson(response);
    }

    @Override
    public List<FoundProduct> hits(AvajeResponse page) {
        return page.hits().hits().stream()
                .map(hit -> new FoundProduct(hit.id(), hit.score(), hit.source()))
                .toList();
    }
}
