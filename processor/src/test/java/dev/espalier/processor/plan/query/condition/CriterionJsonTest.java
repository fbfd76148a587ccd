package dev.espalier.processor.plan.query.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.plan.query.QueryPlan;
import dev.espalier.processor.plan.query.QueryPlanner;
import dev.espalier.processor.plan.query.QuerySource;
import dev.espalier.processor.plan.query.TestDocuments;
import dev.espalier.processor.plan.query.json.QueryRules;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The queries that names stand for; text parameters are called p, q and r, numbers n. */
class CriterionJsonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            findAll | '' | {"match_all":{}}
            findByTags | p | {"bool":{"filter":[{"term":{"tags":":p"}}]}}
            findByTitle | p | {"bool":{"filter":[{"term":{"title.raw":":p"}}]}}
            findByTitleMatches | p | {"match":{"title":":p"}}
            findByTagsNot | p | {"bool":{"must_not":[{"term":{"tags":":p"}}]}}
            findByTagsAndContentMatchesAndTitleNot | pqr | {"bool":{"must":[{"match":{"content":":q"}}],"filter":[{"term":{"tags":":p"}}],"must_not":[{"term":{"title.raw":":r"}}]}}
            findByTagsOrContentMatches | pq | {"bool":{"should":[{"term":{"tags":":p"}},{"match":{"content":":q"}}],"minimum_should_match":1}}
            findByAuthorNameAndAuthorBiographyMatches | pq | {"bool":{"must":[{"match":{"author.biography":":q"}}],"filter":[{"term":{"author.name":":p"}}]}}
            findByCommentsAuthor | p | {"bool":{"filter":[{"nested":{"path":"comments","query":{"term":{"comments.author":":p"}}}}]}}
            findByCommentsAuthorAndCommentsStars | pn | {"bool":{"filter":[{"nested":{"path":"comments","query":{"bool":{"filter":[{"term":{"comments.author":":p"}},{"term":{"comments.stars":":n"}}]}}}}]}}
            findByCommentsAuthorOrCommentsStars | pn | {"bool":{"filter":[{"bool":{"should":[{"nested":{"path":"comments","query":{"term":{"comments.author":":p"}}}},{"nested":{"path":"comments","query":{"term":{"comments.stars":":n"}}}}],"minimum_should_match":1}}]}}
            findByCommentsAuthorNotAndCommentsStars | pn | {"bool":{"filter":[{"nested":{"path":"comments","query":{"term":{"comments.stars":":n"}}}}],"must_not":[{"nested":{"path":"comments","query":{"term":{"comments.author":":p"}}}}]}}
            findByCommentsAuthorAndCommentsRepliesAuthor | pq | {"bool":{"filter":[{"nested":{"path":"comments","query":{"bool":{"filter":[{"term":{"comments.author":":p"}},{"nested":{"path":"comments.replies","query":{"term":{"comments.replies.author":":q"}}}}]}}}}]}}
            findByCommentsRepliesAuthorAndCommentsRepliesTextMatches | pq | {"nested":{"path":"comments.replies","query":{"bool":{"must":[{"match":{"comments.replies.text":":q"}}],"filter":[{"term":{"comments.replies.author":":p"}}]}}}}
            findByCommentsIsNull | '' | {"bool":{"must_not":[{"nested":{"path":"comments","query":{"match_all":{}}}}]}}
            """)
    void rendersTheQueryOfAName(String name, String parameters, String json) {
        QueryPlan plan = new QueryPlanner(
                        TestDocuments.article(), TestDocuments.ARTICLE, QueryRules.STRICT, new Diagnostics())
                .plan(TestDocuments.method(name, parameters(parameters)))
                .orElseThrow();

        Criterion criterion = ((QuerySource.Derived) plan.source()).criterion();
        assertEquals(json, CriterionJson.of(criterion).compact());
    }

    private static ParameterModel[] parameters(String names) {
        return Stream.of(names.split(""))
                .filter(name -> !name.isEmpty())
                .map(name ->
                        TestDocuments.parameter(name, name.equals("n") ? ScalarKind.INT : ScalarKind.STRING, false))
                .toArray(ParameterModel[]::new);
    }
}
