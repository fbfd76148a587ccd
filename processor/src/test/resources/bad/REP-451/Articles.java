import dev.espalier.annotation.DocValues;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.NestedSort;
import dev.espalier.annotation.OrderBy;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.Routing;
import dev.espalier.annotation.SeparateNested;
import dev.espalier.annotation.SortMode;
import dev.espalier.annotation.SourceFilter;
import dev.espalier.annotation.StoredFields;
import dev.espalier.repository.DocumentRepository;
import java.util.List;
import java.util.Set;

@Document(index = "articles")
record Article(@Id String id, List<String> tags, @NestedField List<Comment> comments) {

    record Comment(@KeywordField String author, int stars) {}
}

@Repository
interface Articles extends DocumentRepository<Article, String> {

    @SeparateNested // REP-451 at 5
    List<Article> findByCommentsAuthorAndTags(String author, String tag);

    @NestedSort(mode = SortMode.MIN) // REP-451 at 5
    List<Article> findByTagsOrderById(String tag);

    @NestedSort(mode = SortMode.MIN)
    @NestedSort(mode = SortMode.MAX, property = "comments.author") // REP-451 at 49
    List<Article> findAllByOrderByCommentsStarsDesc();

    @OrderBy("tags") // REP-451 at 5
    long countByTags(String tag);

    @OrderBy("tag") // REP-402 at 14
    List<Article> getByTags(String tag);

    @OrderBy(value = "comments.stars", descending = true)
    List<Article> queryByTags(String tag); // REP-414 at 19

    @SourceFilter(includes = "tags") // REP-451 at 5
    boolean existsByTags(String tag);

    @SourceFilter(enabled = false) // REP-451 at 5
    List<Article> readByTags(String tag);

    @SourceFilter(excludes = {"comments.*", "tag*s", "commment"}) // REP-402 at 54
    List<Article> searchByTags(String tag);

    List<Article> findByTags(@Routing String tag); // REP-419 at 46

    @DocValues // REP-451 at 5
    List<Article> findByCommentsStars(int stars);

    @StoredFields // REP-451 at 5
    long countByCommentsStars(int stars);

    @DocValues
    @StoredFields // REP-451 at 5
    List<Labels> readByCommentsStars(int stars);
}

record Labels(Set<String> tags) {}
