package dev.espalier.benchmarks.question;

import dev.espalier.benchmarks.Product_;
import dev.espalier.query.Query;
import dev.espalier.query.TargetServer;
import dev.espalier.search.Search;

/** The search made of the metamodel at run time. */
final class BuiltQuestion implements QuestionWriter {

    @Override
    public byte[] write(Question question) {
        Query query = Query.multiMatch(
                        question.words(),
                        Product_.name.weighted(3),
                        Product_.summary.weighted(2),
                        Product_.description.weighted(1))
                .and(Product_.status.is(question.status()))
                .and(Product_.category.in(question.categories()))
                .and(Product_.price.between(question.least(), question.most()));
        Search<?> search = Search.of(Product_.DOCUMENT)
                .query(query)
                .sort(Product_.rating.desc(), Product_.price.asc())
                .size(20)
                .aggregate(Product_.brand.terms());
        return TargetServer.toBytes(search, NoServer.INFO);
    }
}
