import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.repository.ReadOnlyRepository;

@Document(index = "articles")
record Article(@Id String id) {}

@Repository(index = "articles-*") // REP-454 at 21
interface Articles extends DocumentRepository<Article, String> {}

@Repository(index = "Articles-*") // REP-454 at 21
interface Capitals extends ReadOnlyRepository<Article, String> {}

@Repository(index = "articles-*,") // REP-454 at 21
interface Several extends ReadOnlyRepository<Article, String> {}

@Repository(index = "articles-*,-articles-of-today,archive")
interface Archive extends ReadOnlyRepository<Article, String> {}
