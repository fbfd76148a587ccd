import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;

@Document(index = "notes")
record Note(@Id String id) {}

@Repository
interface Articles extends DocumentRepository<Note, String> {} // DOC-125 at 1

final class Articles_Impl {}
