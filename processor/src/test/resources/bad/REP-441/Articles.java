import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;

class Article {}

@Repository
interface Articles extends DocumentRepository<Article, String> {} // REP-441 at 1
