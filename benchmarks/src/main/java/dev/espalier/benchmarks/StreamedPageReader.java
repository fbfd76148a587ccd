package dev.espalier.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Written by hand over Jackson streaming: one pass, straight to typed hits, nothing else kept. */
final class StreamedPageReader implements PageReader<StreamedPageReader.Page> {

    private static final int INDEX = 0;
    private static final int ID = 1;
    private static final int SCORE = 2;
    private static final int SOURCE = 3;
    private static final int SORT = 4;

    private final JsonFactory factory;
    private final Function<JsonParser, Product> products;
    private final PropertyNameMatcher hitNames;

    StreamedPageReader(JsonFactory factory, Function<JsonParser, Product> products) {
        this.factory = factory;
        this.products = products;
        this.hitNames = factory.constructNameMatcher(
                List.of("_index", "_id", "_score", "_source", "sort").stream()
                        .map(Named::fromString)
                        .toList(),
                true);
    }

    @Override
    public Page read(byte[] response) {
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), response)) {
            json.nextToken();
            long total = 0;
            List<Hit> hits = List.of();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                if (!json.currentName().equals("hits")) {
                    json.nextToken();
                    json.skipChildren();
                    continue;
                }
                json.nextToken();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String name = json.currentName();
                    json.nextToken();
                    switch (name) {
                        case "total" -> total = readTotal(json);
                        case "hits" -> hits = readHits(json);
                        default -> json.skipChildren();
                    }
                }
            }
            return new Page(total, hits);
        }
    }

    private static long readTotal(JsonParser json) {
        long total = 0;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            total = name.equals("value") ? json.getLongValue() : total;
        }
        return total;
    }

    private List<Hit> readHits(JsonParser json) {
        List<Hit> hits = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            hits.add(readHit(json));
        }
        return hits;
    }

    private Hit readHit(JsonParser json) {
        String index = null;
        String id = null;
        double score = 0;
        Product product = null;
        List<Object> sort = null;
        int property;
        while ((property = json.nextNameMatch(hitNames)) != PropertyNameMatcher.MATCH_END_OBJECT) {
            json.nextToken();
            switch (property) {
                case INDEX -> index = json.getString();
                case ID -> id = json.getString();
                case SCORE -> score = json.getDoubleValue();
                case SOURCE -> product = products.apply(json);
                case SORT -> sort = readSort(json);
                default -> json.skipChildren();
            }
        }
        return new Hit(index, id, score, product, sort);
    }

    private static List<Object> readSort(JsonParser json) {
        List<Object> values = new ArrayList<>(2);
        JsonToken token;
        while ((token = json.nextToken()) != JsonToken.END_ARRAY) {
            values.add(token == JsonToken.VALUE_STRING ? json.getString() : json.getNumberValue());
        }
        return values;
    }

    @Override
    public List<FoundProduct> hits(Page page) {
        return page.hits().stream()
                .map(hit -> new FoundProduct(hit.id(), hit.score(), hit.product()))
                .toList();
    }

    record Page(long total, List<Hit> hits) {}

    record Hit(String index, String id, double score, Product product, List<Object> sort) {}
}
