import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;

@Repository
interface Articles extends Missing_Repository {} // ENV-005 at 1

@Repository
interface Absents extends DocumentRepository<Absent, String> {} // ENV-005 at 1
