package dev.espalier.search;

import dev.espalier.codec.Json;
import dev.espalier.codec.ValueReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads the member {@code hits} of a response: total, best score and the hits themselves. */
final class HitsReader<T> {

    private static final PropertyNameMatcher NAMES = Json.matcher("total", "max_score", "hits");
    private static final int TOTAL = 0;
    private static final int MAX_SCORE = 1;
    private static final int HITS = 2;

    private static final PropertyNameMatcher TOTAL_NAMES = Json.matcher("value", "relation");
    private static final int VALUE = 0;
    private static final int RELATION = 1;

    private final HitReader<T> hitReader;

    HitsReader(HitReader<T> hitReader) {
        this.hitReader = hitReader;
    }

    Hits<T> read(JsonParser json) {
        ValueReader.requireObject("the hits", json);
        List<Hit<T>> hits = List.of();
        Total total = null;
        OptionalDouble maxScore = OptionalDouble.empty();
        int name;
        while ((name = json.nextNameMatch(NAMES)) != PropertyNameMatcher.MATCH_END_OBJECT) {
            if (json.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (name) {
                case TOTAL -> total = readTotal(json);
                case MAX_SCORE -> maxScore = OptionalDouble.of(ValueReader.readDouble(json));
                case HITS -> hits = readHits(json);
                default -> json.skipChildren();
            }
        }
        return new Hits<>(hits, orCounted(total, hits), maxScore);
    }

    /** A search that does not count its matches has at least those that it returns. */
    private static Total orCounted(@Nullable Total total, List<?> hits) {
        return total == null ? new Total(hits.size(), false) : total;
    }

    private List<Hit<T>> readHits(JsonParser json) {
        ValueReader.requireArray("an array of hits", json);
        List<Hit<T>> hits = new ArrayList<>();
        String index = "";
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Hit<T> hit = hitReader.read(json, index);
            index = hit.index();
            hits.add(hit);
        }
        return Collections.unmodifiableList(hits);
    }

    private static Total readTotal(JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return new Total(ValueReader.readLong(json, Long.MAX_VALUE), true);
        }
        long value = 0;
        boolean exact = true;
        int name;
        while ((name = json.nextNameMatch(TOTAL_NAMES)) != PropertyNameMatcher.MATCH_END_OBJECT) {
            if (json.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (name) {
                case VALUE -> value = ValueReader.readLong(json, Long.MAX_VALUE);
                case RELATION -> exact = ValueReader.readString(json).equals("eq");
                default -> json.skipChildren();
            }
        }
        return new Total(value, exact);
    }
}
