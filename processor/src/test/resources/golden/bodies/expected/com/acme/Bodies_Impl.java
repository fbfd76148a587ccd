package com.acme;

import dev.espalier.client.NoMatchException;
import dev.espalier.client.SearchClient;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.FutureResults;
import dev.espalier.generated.Generated;
import dev.espalier.generated.ProjectionCodec;
import dev.espalier.generated.RepositorySupport;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.query.AggregationResults;
import dev.espalier.query.Argument;
import dev.espalier.query.Sort;
import dev.espalier.search.CursorPage;
import dev.espalier.search.Highlighting;
import dev.espalier.search.Hit;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import dev.espalier.search.Search;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import dev.espalier.search.SearchTemplate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** {@link Bodies} over a client. */
@Generated
@NullMarked
public final class Bodies_Impl extends RepositorySupport<Article, String> implements Bodies {

    private static final SearchTemplate OVERVIEW = SearchTemplate.parse("""
            {
              "query": {
                "bool": {
                  "must": {
                    "match": {
                      "content": ":words"
                    }
                  },
                  "filter": [
                    {
                      "terms": {
                        "tags": ":tags"
                      }
                    },
                    {
                      "range": {
                        "published": {
                          "gte": ":since"
                        }
                      }
                    }
                  ]
                }
              },
              "aggs": {
                "tags": {
                  "terms": {
                    "field": "tags"
                  },
                  "aggs": {
                    "longest": {
                      "max": {
                        "field": "words"
                      }
                    }
                  }
                }
              },
              "highlight": {
                "fields": {
                  "content": {}
                }
              }
            }""");

    private static final SearchTemplate COUNTED = SearchTemplate.parse("""
            {"query":{"term":{"tags":"?0"}},"aggs":{"rating":{"sum":{"field":"words"}}}}""");

    private static final SearchTemplate COUNTED_LATER = SearchTemplate.parse("""
            {"aggs":{"rating":{"sum":{"field":"words"}}}}""");

    private static final SearchTemplate ALL = SearchTemplate.parse("""
            {"query":{"term":{"tags":":tag"}}}""");

    private static final SearchTemplate THIRD = SearchTemplate.parse("""
            {"query":{"term":{"tags":":tag"}}}""");

    private static final DocumentType<Bodies.Headline, String> HEADLINE =
            Article_.DOCUMENT.projection(Bodies.Headline.class, new HeadlineCodec());

    private static final SearchTemplate HEADLINES = SearchTemplate.parse("""
            {"query":{"term":{"tags":":tag"}}}""");

    private static final SearchTemplate SCRIPTED = SearchTemplate.parse("""
            {"sort":{"_script":{"script":"doc['words'].value % 7","type":"number"}}}""");

    private static final SearchTemplate STREAM = SearchTemplate.parse("""
            {"query":{"match":{"content":":words"}}}""");

    private static final SearchTemplate PUBLISHED = SearchTemplate.parse("""
            {"query":{"match_all":{}}}""");

    private static final SearchTemplate TITLED = SearchTemplate.parse("""
            {"query":{"match":{"title":":words"}},"min_score":":least"}""");

    private static final SearchTemplate BEST = SearchTemplate.parse("""
            {"query":{"match":{"title":":words"}},"collapse":{"field":"level"}}""");

    private static final SearchTemplate ONLY = SearchTemplate.parse("""
            {"query":{"term":{"title.raw":":title"}}}""");

    private static final SearchTemplate PERHAPS = SearchTemplate.parse("""
            {"query":{"term":{"title.raw":":title"}}}""");

    private static final SearchTemplate HIT = SearchTemplate.parse("""
            {"query":{"match":{"title":":search"}},"explain":true}""");

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Bodies_Impl(SearchClient client) {
        super(client, Article_.DOCUMENT);
    }

    /**
     * Sends {@code {"query":{"bool":{"must":{"match":{"content":":words"}},"filter":[{"terms":{"tags":":tags"}},
     * {"range":{"published":{"gte":":since"}}}]}},"sort":["_score",{"published":{"order":"desc","missing":"_last"}}],
     * "aggs":{"tags":{"terms":{"field":"tags"},"aggs":{"longest":{"max":{"field":"words"}}}}},
     * "highlight":{"fields":{"content":{}}},"from":":from","size":":count","track_total_hits":true}}.
     */
    @Override
    public SearchResult<Article> overview(String text, Collection<String> tags, LocalDate since,
            int from, Long count) {
        require(text, "text");
        requireAll(tags, "tags");
        require(since, "since");
        require(count, "count");
        Search<Article> search = OVERVIEW.bind(
                        type(),
                        Argument.of("words", text, ValueCodecs.STRING),
                        Argument.ofAll("tags", tags, ValueCodecs.STRING),
                        Argument.of("since", since, ValueCodecs.LOCAL_DATE))
                .from(from)
                .trackTotalHits(true)
                .sort(Sort.score(), Sort.field("published").desc().missingLast());
        return result(search.size(Math.toIntExact(count)));
    }

    /** Sends {@code {}}. */
    @Override
    public SearchResult<Article> anything(SearchOptions options) {
        require(options, "options");
        Search<Article> search = Search.of(type());
        return result(search.options(options));
    }

    /** Sends {@code {"query":{"term":{"tags":"?0"}},"size":0,"aggs":{"rating":{"sum":{"field":"words"}}}}}. */
    @Override
    public AggregationResults counted(String tag) {
        require(tag, "tag");
        Search<Article> search = COUNTED.bind(type(), Argument.of("tag", tag, ValueCodecs.STRING));
        return result(search.size(0)).aggregations();
    }

    /** Sends {@code {"size":0,"aggs":{"rating":{"sum":{"field":"words"}}}}}. */
    @Override
    public CompletableFuture<AggregationResults> countedLater() {
        Search<Article> search = COUNTED_LATER.bind(type());
        return FutureResults.then(futures().result(search.size(0)), SearchResult::aggregations);
    }

    /** Sends {@code {"query":{"term":{"tags":":tag"}},"sort":{"words":"desc"}}}. */
    @Override
    public List<Article> all(String tag) {
        require(tag, "tag");
        Search<Article> search = ALL.bind(type(), Argument.of("tag", tag, ValueCodecs.STRING))
                .sort(Sort.field("words").desc());
        return list(search);
    }

    /** Sends {@code {"query":{"term":{"tags":":tag"}},"from":20,"size":10}}. */
    @Override
    public List<Article> third(String tag) {
        require(tag, "tag");
        Search<Article> search = THIRD.bind(type(), Argument.of("tag", tag, ValueCodecs.STRING)).from(20);
        return top(search, 10);
    }

    /** Sends {@code {"query":{"term":{"tags":":tag"}},"size":3}}, for the fields {@code id}, {@code title}. */
    @Override
    public Set<Bodies.Headline> headlines(String tag) {
        require(tag, "tag");
        Search<Bodies.Headline> search = HEADLINES.bind(HEADLINE, Argument.of("tag", tag, ValueCodecs.STRING));
        return new LinkedHashSet<>(top(search.includeSource(Article_.id, Article_.title), 3));
    }

    /** Sends {@code {"sort":{"_script":{"script":"doc['words'].value % 7","type":"number"}},"size":3}}. */
    @Override
    public Article[] scripted() {
        Search<Article> search = SCRIPTED.bind(type());
        return top(search, 3).toArray(Article[]::new);
    }

    /** Sends {@code {"query":{"match":{"content":":words"}}}}, sorted by {@code published}. */
    @Override
    public Stream<Article> stream(String words) {
        require(words, "words");
        Search<Article> search = STREAM.bind(type(), Argument.of("words", words, ValueCodecs.STRING));
        return stream(search.sort(Article_.published.asc()));
    }

    /** Sends {@code {"query":{"match_all":{}}}}. */
    @Override
    public Flow.Publisher<Article> published() {
        Search<Article> search = PUBLISHED.bind(type());
        return futures().publisher(search);
    }

    /** Sends {@code {"sort":[{"comments.stars":{"mode":"max","nested":{"path":"comments"}}},"_doc"]}}. */
    @Override
    public CursorPage<Article> liked(PageRequest page) {
        Search<Article> search = Search.of(type())
                .sort(Sort.field("comments.stars").mode(Sort.Mode.MAX).nested("comments"), Sort.field("_doc"));
        return cursorPage(search, page);
    }

    /** Sends {@code {"query":{"match":{"title":":words"}},"min_score":":least","track_total_hits":":exact"}}. */
    @Override
    public Page<Article> titled(String words, double least, boolean exact, PageRequest page) {
        require(words, "words");
        Search<Article> search = TITLED.bind(
                        type(),
                        Argument.of("words", words, ValueCodecs.STRING),
                        Argument.of("least", least, ValueCodecs.DOUBLE))
                .trackTotalHits(exact);
        return page(search, page);
    }

    /**
     * Sends {@code {"query":{"match":{"title":":words"}},"size":5,"collapse":{"field":"level"}}}, with matches marked
     * in {@code title}.
     */
    @Override
    public List<Hit<Article>> best(String words) {
        require(words, "words");
        Search<Article> search = BEST.bind(type(), Argument.of("words", words, ValueCodecs.STRING));
        return result(search.highlight(Highlighting.of(Article_.title)).size(5)).hits();
    }

    /** Sends {@code {"query":{"term":{"title.raw":":title"}}}}. */
    @Override
    public Optional<Article> only(String title) {
        require(title, "title");
        Search<Article> search = ONLY.bind(type(), Argument.of("title", title, ValueCodecs.STRING));
        return atMostOne(search);
    }

    /** Sends {@code {"sort":{"published":"desc"},"size":1}}. */
    @Override
    public Article newest() {
        Search<Article> search = Search.of(type()).sort(Sort.field("published").desc());
        return first(search)
                .orElseThrow(() -> new NoMatchException(
                        "newest found no document. Return an Optional if there may be none."));
    }

    /** Sends {@code {"query":{"term":{"title.raw":":title"}},"size":1}}. */
    @Override
    public @Nullable Article perhaps(String title) {
        require(title, "title");
        Search<Article> search = PERHAPS.bind(type(), Argument.of("title", title, ValueCodecs.STRING));
        return first(search).orElse(null);
    }

    /** Sends {@code {"query":{"match":{"title":":search"}},"explain":true}}. */
    @Override
    public CompletableFuture<Hit<Article>> hit(String search) {
        require(search, "search");
        Search<Article> body = HIT.bind(type(), Argument.of("search", search, ValueCodecs.STRING));
        return futures().oneHit(body);
    }

    /** Reads {@link Bodies.Headline} from JSON. */
    private static final class HeadlineCodec extends ProjectionCodec<Bodies.Headline> {

        private static final Fields FIELDS = Fields.of("id", "title");

        @Override
        public Bodies.Headline read(JsonParser json, DocumentMetadata metadata) {
            String title = null;
            int field;
            while ((field = FIELDS.next(json)) != Fields.END) {
                switch (field) {
                    case 1 -> title = CodecSupport.readString(json);
                    default -> json.skipChildren();
                }
            }
            return new Bodies.Headline(metadata.id(), title);
        }
    }
}
