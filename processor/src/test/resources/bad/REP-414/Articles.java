import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.NestedSort;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.SortMode;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, List<String> tags, @NestedField List<Comment> comments) {

    record Comment(@KeywordField String author, int stars) {}
}

@Repository
interface Articles extends DocumentRepository<Article, String> {

    List<Article> findAllByOrderByCommentsStarsDesc(); // REP-414 at 19

    @NestedSort(mode = SortMode.MIN, property = "comments.stars")
    List<Article> findAllByOrderByCommentsStarsAscCommentsAuthorAsc(); // REP-414 at 19

    @NestedSort(mode = SortMode.SUM) // REP-413 at 32
    List<Article> findAllByOrderByCommentsAuthor();

    @NestedSort(mode = SortMode.MIN, filter = "{\"term\": {\"comments.sters\": 1}}") // QJ-521 at 47
    List<Article> getAllByOrderByCommentsStars();

    @NestedSort(mode = SortMode.MIN, filter = "{\"term\": {\"tags\": \"a\"}}") // QJ-528 at 47
    List<Article> readAllByOrderByCommentsStars();

    @NestedSort(mode = SortMode.MIN, filter = "{\"term\": {\"comments.stars\": \":star\"}}") // QJ-533 at 47
    List<Article> queryAllByOrderByCommentsStars();
}
