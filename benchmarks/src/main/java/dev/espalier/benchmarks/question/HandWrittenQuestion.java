package dev.espalier.benchmarks.question;

import dev.espalier.benchmarks.RecycledJson;
import tools.jackson.core.JsonGenerator;

/** What a careful programmer writes with Jackson's generator, for this search alone. */
final class HandWrittenQuestion implements QuestionWriter {

    @Override
    public byte[] write(Question question) {
        return RecycledJson.collect(json -> write(json, question));
    }

    private static void write(JsonGenerator json, Question question) {
        json.writeStartObject();
        json.writeName("query");
        json.writeStartObject();
        json.writeName("bool");
        json.writeStartObject();
        json.writeName("must");
        json.writeStartArray();
        words(json, question.words());
        json.writeEndArray();
        json.writeName("filter");
        json.writeStartArray();
        filters(json, question);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeName("size");
        json.writeNumber(20);
        json.writeName("aggregations");
        brands(json);
        json.writeName("sort");
        json.writeStartArray();
        order(json, "rating", "desc");
        order(json, "price", "asc");
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void words(JsonGenerator json, String words) {
        json.writeStartObject();
        json.writeName("multi_match");
        json.writeStartObject();
        json.writeName("fields");
        json.writeStartArray();
        json.writeString("name^3.0");
        json.writeString("summary^2.0");
        json.writeString("description");
        json.writeEndArray();
        json.writeName("query");
        json.writeString(words);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void filters(JsonGenerator json, Question question) {
        json.writeStartObject();
        json.writeName("term");
        json.writeStartObject();
        json.writeName("status");
        json.writeStartObject();
        json.writeName("value");
        json.writeString(question.status().name());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStartObject();
        json.writeName("terms");
        json.writeStartObject();
        json.writeName("category");
        json.writeStartArray();
        for (String category : question.categories()) {
            json.writeString(category);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStartObject();
        json.writeName("range");
        json.writeStartObject();
        json.writeName("price");
        json.writeStartObject();
        json.writeName("gte");
        json.writeNumber(question.least());
        json.writeName("lte");
        json.writeNumber(question.most());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void brands(JsonGenerator json) {
        json.writeStartObject();
        json.writeName("0");
        json.writeStartObject();
        json.writeName("terms");
        json.writeStartObject();
        json.writeName("field");
        json.writeString("brand");
        json.writeName("size");
        json.writeNumber(10);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void order(JsonGenerator json, String field, String direction) {
        json.writeStartObject();
        json.writeName(field);
        json.writeStartObject();
        json.writeName("order");
        json.writeString(direction);
        json.writeEndObject();
        json.writeEndObject();
    }
}
