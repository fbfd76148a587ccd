package dev.espalier.query;

import dev.espalier.codec.JsonWritable;
import dev.espalier.codec.ValueReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The aggregations of a search, or those inside the buckets of another one. On the wire each is named by its position.
 *
 * @param list the aggregations
 * @param scope the nested field whose objects they count by, null for whole documents
 */
public record Aggregations(
        List<? extends Aggregation<?>> list, @Nullable String scope) implements JsonWritable {

    /** Some aggregations. */
    public Aggregations {
        list = List.copyOf(list);
    }

    /** Writes {@code {"0":{"terms":...},"1":...}}; one whose field lies in another scope is wrapped to get there. */
    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        for (int i = 0; i < list.size(); i++) {
            Aggregation<?> aggregation = list.get(i);
            json.writeName(Integer.toString(i));
            ScopeChange.write(json, ScopeChange.between(scope, aggregation.nestedPath()), aggregation);
        }
        json.writeEndObject();
    }

    /**
     * Reads the results of these aggregations, and keeps others under their names.
     *
     * @param json the parser, on the start of the object of all results; afterwards on its end
     * @return the results
     */
    public AggregationResults read(JsonParser json) {
        ValueReader.requireObject("the results of aggregations", json);
        AggregationResults.Builder results = results();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            results.read(name, json);
        }
        return results.build();
    }

    AggregationResults.Builder results() {
        return new AggregationResults.Builder(this);
    }
}
