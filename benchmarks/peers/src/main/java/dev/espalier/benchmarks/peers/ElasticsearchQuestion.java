package dev.espalier.benchmarks.peers;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import dev.espalier.benchmarks.question.Question;
import dev.espalier.benchmarks.question.QuestionWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;

/** The search made of the builders of elasticsearch-java. */
final class ElasticsearchQuestion implements QuestionWriter {

    private final JsonpMapper mapper = new JacksonJsonpMapper(Jackson2.mapper());

    @Override
    public byte[] write(Question question) {
        SearchRequest request = SearchRequest.of(search -> search.index("products")
                .query(query -> query.bool(bool -> bool.must(must -> must.multiMatch(match ->
                                match.query(question.words()).fields("name^3.0", "summary^2.0", "description")))
                        .filter(filter -> filter.term(term ->
                                term.field("status").value(question.status().name())))
                        .filter(filter -> filter.terms(terms -> terms.field("category")
                                .terms(values -> values.value(question.categories().stream()
                                        .map(FieldValue::of)
                                        .toList()))))
                        .filter(filter -> filter.range(range -> range.number(number ->
                                number.field("price").gte(question.least()).lte(question.most()))))))
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
