import dev.espalier.annotation.*;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
@IndexAlias(name = "coded", filter = "{\"regexp\": {\"code\": \"[a-\"}}") // REP-423 at 38
record Article(@Id String id, @KeywordField String code, @TextField String title, @NestedField List<Part> parts) {

    record Part(String code, int number) {}
}

@Repository
interface Articles extends DocumentRepository<Article, String> {

    @Query("{\"regexp\": {\"code\": \"a(b|c\"}}") // REP-423 at 12
    List<Article> open();

    @Query("{\"regexp\": {\"code\": {\"value\": \"\\\\bword\\\\b\"}}}") // REP-423 at 12
    List<Article> bounded();

    @Query("{\"regexp\": {\"code\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}}") // REP-423 at 12
    List<Article> endless();

    @Query("{\"regexp\": {\"code\": {\"value\": \"<b>\", \"flags\": \"NONE\"}}}")
    List<Article> plain();

    @Query("{\"regexp\": {\"code\": \"<b>\"}}") // REP-423 at 12
    List<Article> interval();

    @Query("{\"query_string\": {\"query\": \"code:/a{x}/\"}}") // QJ-545 at 12
    List<Article> inText();

    @Query("{\"regexp\": {\"code\": \"^abc$\"}}") // QJ-523 at 12
    List<Article> anchored();

    @NestedSort(mode = SortMode.MIN, filter = "{\"regexp\": {\"parts.code\": \"a|\"}}") // REP-423 at 47
    List<Article> findAllByOrderByPartsNumber();
}
