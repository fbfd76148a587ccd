import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.List;

@Document(index = "articles")
record Article(@Id String id, String title, int words, Author author) {

    record Author(String name, int born) {}
}

record Headline(
        String titel, // REP-432 at 16
        long words) {} // REP-432 at 14

record Signed(String title, Name author) {

    record Name(String nickname) {} // REP-432 at 24
}

interface Summary {

    String getTitle();

    int length(); // REP-432 at 9
}

@Repository
interface Articles extends DocumentRepository<Article, String> {
    List<Headline> findByTitle(String title);

    List<Signed> findByTitleNot(String title);

    List<Summary> findByWords(int words);
}
