import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import dev.espalier.search.Search;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, String title) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {

    @Override
    default long count() { // REP-435 at 18
        return 0;
    }

    default boolean isEmpty() {
        return count() == 0;
    }

    default Page<Article> page(Search<Article> search, PageRequest request) { // REP-435 at 27
        return Page.class.cast(null);
    }

    @Query("{\"match_all\": {}}")
    List<Article> futures(); // REP-435 at 19
}

interface Titled {

    List<Article> findByTitle(String title);
}

interface Called {

    @Query("{\"prefix\": {\"title\": \":title\"}}")
    List<Article> findByTitle(String title);
}

@Repository
interface Both extends DocumentRepository<Article, String>, Titled, Called {} // REP-435 at 1

@Repository
interface Decided extends DocumentRepository<Article, String>, Titled, Called {

    @Override
    List<Article> findByTitle(String title);
}
