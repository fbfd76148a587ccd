import dev.espalier.annotation.Allow;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.FieldAlias;
import dev.espalier.annotation.Highlight;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.SearchBody;
import dev.espalier.annotation.SourceFilter;
import dev.espalier.annotation.TermVector;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.WildcardField;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.Hit;
import dev.espalier.search.SearchResult;
import java.util.List;
import java.util.Optional;

@Document(index = "articles")
record Article(@Id String id, @TextField @KeywordField(subField = "raw") String title, @TextField String content, int words) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    @Highlight("content") // REP-442 at 16
    SearchResult<Article> findByTitleMatches(String words);

    @Highlight({"title", "words"}) // REP-442 at 26
    SearchResult<Article> findByTitleMatchesAndWords(String text, int words);

    @Highlight("titel") // REP-402 at 16
    Optional<Hit<Article>> searchByTitleMatches(String words);

    @Highlight("id") // REP-442 at 16
    @Query("{\"match\": {\"title\": \":words\"}}")
    SearchResult<Article> stated(String words);

    @Highlight // REP-451 at 5
    List<Article> findByContentMatches(String words);

    @Highlight // REP-451 at 5
    SearchResult<Article> findByWords(int words);

    @Highlight(fragments = -1) // REP-451 at 5
    SearchResult<Article> getByTitleMatches(String words);

    @Highlight("title") // REP-442 at 16
    SearchResult<Article> getFirst3ByTitle(String title);

    @Highlight("title") // the query may search any field
    @Query("{\"query_string\": {\"query\": \":words\"}}")
    SearchResult<Article> anywhere(String words);

    @Highlight("title")
    @Query("{\"multi_match\": {\"query\": \":words\", \"fields\": [\"tit*\"]}}")
    SearchResult<Article> somewhere(String words);
}

@Document(index = "reports")
@SourceFilter(excludes = {"body", "note"})
@Allow("MAP-249")
record Report(
        @Id String id,
        @TextField @KeywordField(subField = "raw") String body,
        @TextField(store = true) String note,
        @KeywordField(index = false) String code,
        @TextField(copyTo = "all") String title,
        @TextField String all,
        @WildcardField String line) {}

@Repository
interface Reports extends DocumentRepository<Report, String> {

    @Highlight("body") // REP-442 at 16
    SearchResult<Report> findByBodyMatches(String words);

    @Highlight("body.raw") // REP-442 at 16
    SearchResult<Report> findByBody(String body);

    @Highlight // REP-451 at 5
    SearchResult<Report> getByBodyMatches(String words);

    @Highlight("note")
    SearchResult<Report> findByNoteMatches(String words);

    @Highlight("code") // REP-442 at 16
    SearchResult<Report> findByCode(String code); // REP-416 at 26

    @Highlight("all") // REP-442 at 16
    SearchResult<Report> findByAllMatches(String words);

    @Highlight("line") // REP-442 at 16
    SearchResult<Report> findByLine(String line);
}

@Document(index = "papers")
@SourceFilter(excludes = "body")
@Allow("MAP-249")
@FieldAlias(name = "name", path = "title")
record Paper(
        @Id String id,
        @TextField @KeywordField(subField = "raw") String title,
        @TextField(termVector = TermVector.WITH_POSITIONS_OFFSETS) String content,
        @TextField String body,
        int words,
        @NestedField List<Remark> remarks) {

    record Remark(@TextField String text) {}
}

@Repository
interface Papers extends DocumentRepository<Paper, String> {

    @SearchBody("{\"query\": {\"match\": {\"title\": \":words\"}}, \"highlight\": {\"fields\": {\"title\": {\"type\": \"fvh\"}}}}") // REP-442 at 17
    SearchResult<Paper> byVectors(String words);

    @SearchBody("{\"query\": {\"match\": {\"title\": \":words\"}}, \"highlight\": {\"type\": \"fvh\", \"fields\": [{\"title\": {}}]}}") // REP-442 at 17
    SearchResult<Paper> allByVectors(String words);

    @SearchBody("{\"query\": {\"match\": {\"body\": \":words\"}}, \"highlight\": {\"fields\": {\"body\": {}}}}") // REP-442 at 17
    SearchResult<Paper> inWhatIsNotKept(String words);

    @SearchBody("{\"query\": {\"term\": {\"words\": \":words\"}}, \"highlight\": {\"fields\": {\"words\": {}}}}") // REP-442 at 17
    SearchResult<Paper> inNumbers(int words);

    @SearchBody("{\"query\": {\"match\": {\"title\": \":words\"}}, \"highlight\": {\"fields\": {\"content\": {}}}}") // REP-442 at 17
    SearchResult<Paper> inOtherField(String words);

    @SearchBody("{\"query\": {\"match\": {\"title\": \":words\"}}, \"highlight\": {\"fields\": {\"title.raw\": {}}}}") // REP-442 at 17
    SearchResult<Paper> inOtherSubField(String words);

    @SearchBody("{\"query\": {\"match\": {\"title\": \":words\"}}, \"highlight\": {\"pre_tags\": \"<b>\", \"post_tags\": \"</b>\"}}") // REP-442 at 17
    SearchResult<Paper> inNothing(String words);

    @SearchBody("{\"query\": {\"nested\": {\"path\": \"remarks\", \"query\": {\"match\": {\"remarks.text\": \":words\"}}, \"inner_hits\": {\"highlight\": {\"fields\": {\"remarks.text\": {\"type\": \"fvh\"}, \"title\": {}}}}}}}") // REP-442 at 17
    SearchResult<Paper> inElements(String words);

    @SearchBody("""
            {"query": {"match": {"name": ":words"}},
             "highlight": {"type": "fvh", "fields": {"content": {"require_field_match": false}, "title": {"type": "plain"}}},
             "aggs": {"best": {"top_hits": {"highlight": {"fields": {"title": {}, "words": {"no_match_size": 10}}}}}}}""")
    SearchResult<Paper> right(String words);

    @SearchBody("""
            {"query": {"match": {"title": ":words"}},
             "highlight": {"fields": {
                "content": {"highlight_query": {"match": {"content": ":words"}}},
                "title.raw": {"matched_fields": ["title"]},
                "*": {"type": "fvh"},
                "remarks.*": {}}}}""")
    SearchResult<Paper> rightToo(String words);
}
