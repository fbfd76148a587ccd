import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.SearchBody;
import dev.espalier.annotation.TextField;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.SearchResult;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, @TextField @KeywordField(subField = "raw") String title, List<String> tags, Author author, @NestedField List<Comment> comments) {

    record Author(String name) {}

    record Comment(String text, int stars) {}
}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    @Query("{\"term\": {\"tagz\": \"java\"}}") // QJ-521 at 12
    List<Article> query0();

    @Query("{\"match\": {\"titel\": {\"query\": \":words\"}}}") // QJ-521 at 12
    List<Article> query1(String words);

    @Query("{\"bool\": {\"must\": [{\"range\": {\"stars\": {\"gte\": 1}}}], \"should\": {\"exists\": {\"field\": \"autor\"}}}}") // QJ-521 at 12 QJ-521 at 12
    List<Article> query2();

    @Query("{\"multi_match\": {\"query\": \"x\", \"fields\": [\"title^3\", \"titel^2\", \"tag*\", \"_id\", \"title.raw\"]}}") // QJ-521 at 12
    List<Article> query3();

    @Query("{\"nested\": {\"path\": \"comments\", \"query\": {\"term\": {\"comments.star\": 4}}}}") // QJ-521 at 12
    List<Article> query4();

    @Query("{\"constant_score\": {\"filter\": {\"terms\": {\"title.keyword\": [\"a\"], \"boost\": 2}}}}") // QJ-521 at 12
    List<Article> query5();

    @Query("{\"function_score\": {\"query\": {\"match\": {\"title\": \"x\"}}, \"functions\": [{\"filter\": {\"term\": {\"tagz\": \"x\"}}, \"weight\": 2}]}}") // QJ-521 at 12
    List<Article> query6();

    @SearchBody("{\"sort\": [\"_score\", {\"titel.raw\": \"asc\"}], \"collapse\": {\"field\": \"tagz\"}}") // QJ-521 at 17 QJ-521 at 17
    SearchResult<Article> query7();

    @SearchBody("{\"size\": 0, \"aggs\": {\"tags\": {\"terms\": {\"field\": \"tagz\"}}}}") // QJ-521 at 17
    SearchResult<Article> query8();

    @SearchBody("{\"_source\": [\"titel\"], \"highlight\": {\"fields\": {\"titel\": {}}}}") // QJ-521 at 17 QJ-521 at 17
    SearchResult<Article> query9();

    @SearchBody("{\"sort\": [{\"titel.raw\": {\"unmapped_type\": \"keyword\"}}]}") // QJ-521 at 17
    SearchResult<Article> query10();
}
