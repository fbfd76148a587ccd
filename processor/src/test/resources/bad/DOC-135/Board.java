import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import java.util.List;
import java.util.TreeSet;

@Document(index = "boards")
public record Board(
        @Id String id,
        List<List<Integer>> rows, // DOC-135 at 29
        TreeSet<List<Integer>> sorted, // DOC-110 at 32
        List<List<Integer>[]> arrays) {} // DOC-110 at 31
