import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;

@Document(index = "articles")
record Article(@Id String id) {}

@Repository
abstract class Articles implements DocumentRepository<Article, String> {} // REP-444 at 10

@Repository
sealed interface Sealed extends DocumentRepository<Article, String> permits Open {} // REP-444 at 8

non-sealed interface Open extends Sealed {}

final class Outer {

    @Repository
    private interface Hidden extends DocumentRepository<Article, String> {} // REP-444 at 13
}

@Repository
interface Parameterized<X> extends DocumentRepository<Article, String> {} // REP-444 at 1
