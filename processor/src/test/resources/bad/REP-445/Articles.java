import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;

@Document(index = "articles")
record Article(@Id long id) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {} // REP-445 at 1
