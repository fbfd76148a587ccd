import dev.espalier.annotation.DataStream;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DataStreamRepository;
import dev.espalier.repository.DocumentRepository;
import java.time.Instant;

@DataStream
@Document(index = "requests")
record LoggedRequest(@Id String id, @DateField(name = "@timestamp") Instant at) {}

@Repository
interface LoggedRequests extends DocumentRepository<LoggedRequest, String> {} // REP-448 at 1

@Document(index = "articles")
record Article(@Id String id) {}

@Repository
interface Articles extends DataStreamRepository<Article, String> {} // REP-448 at 1
