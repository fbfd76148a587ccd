package dev.espalier.benchmarks.peers;

import dev.espalier.benchmarks.question.Question;
import dev.espalier.benchmarks.question.QuestionWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.json.JsonpMapper;
import org.opensearch.client.json.jackson.JacksonJsonpMapper;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch.core.SearchRequest;

/** The search made of the builders of opensearch-java. */
final class OpenSearchQuestion implements QuestionWriter {

    private final JsonpMapper mapper = new JacksonJsonpMapper(Jackson2.mapper());

    @Override
    public byte[] write(Question question) {
        SearchRequest request = SearchRequest.of(search -> search.index("products")
                .query(query -> query.bool(bool -> bool.must(must -> must.multiMatch(match ->
                                match.query(question.words()).fields("name^3.0", "summary^2.0", "description")))
                        .filter(filter -> filter.term(term -> term.field("status")
                                .value(FieldValue.of(question.status().name()))))
                        .filter(filter -> filter.terms(terms -> terms.field("category")
                                .terms(values -> values.value(question.categories().stream()
                                        .map(FieldValue::of)
                                        .toList()))))
                        .filter(filter -> filter.range(range -> range.field("price")
                                .gte(JsonData.of(question.least()))
                                .lte(JsonData.of(question.most()))))))
                .sort(sort -> sort.field(field -> field.field("rating").order(SortOrder.Desc)))
                .sort(sort -> sort.field(field -> field.field("price").order(SortOrder.Asc)))
                .size(20)
                .aggregations(
                        "0",
                        aggregation ->
                                aggregation.terms(terms -> terms.field("brand").size(10))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = mapper.jsonProvider().createGenerator(bytes)) {
            mapper.serialize(request, json);
        }
        return bytes.toByteArray();
    }
}
