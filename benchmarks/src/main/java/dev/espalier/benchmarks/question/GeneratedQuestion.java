package dev.espalier.benchmarks.question;

import dev.espalier.benchmarks.Product.Status;
import dev.espalier.benchmarks.Product_;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.query.Argument;
import dev.espalier.query.TargetServer;
import dev.espalier.search.Search;
import dev.espalier.search.SearchTemplate;

/** What the compiler writes for a method whose search stands in JSON: the text is parsed once, and bound to arguments. */
final class GeneratedQuestion implements QuestionWriter {

    private static final SearchTemplate SEARCH = SearchTemplate.parse("""
            {"query":{"bool":{
              "must":[{"multi_match":{"fields":["name^3.0","summary^2.0","description"],"query":":words"}}],
              "filter":[
                {"term":{"status":{"value":":status"}}},
                {"terms":{"category":":categories"}},
                {"range":{"price":{"gte":":least","lte":":most"}}}]}},
             "aggregations":{"0":{"terms":{"field":"brand","size":10}}},
             "sort":[{"rating":{"order":"desc"}},{"price":{"order":"asc"}}]}""");

    private static final ValueCodec<Status> STATUS_CODEC = ValueCodecs.enumeration(Status.values());

    @Override
    public byte[] write(Question question) {
        Search<?> search = SEARCH.bind(
                        Product_.DOCUMENT,
                        Argument.of("words", question.words(), ValueCodecs.STRING),
                        Argument.of("status", question.status(), STATUS_CODEC),
                        Argument.ofAll("categories", question.categories(), ValueCodecs.STRING),
                        Argument.of("least", question.least(), ValueCodecs.DOUBLE),
                        Argument.of("most", question.most(), ValueCodecs.DOUBLE))
                .size(20);
        return TargetServer.toBytes(search, NoServer.INFO);
    }
}
