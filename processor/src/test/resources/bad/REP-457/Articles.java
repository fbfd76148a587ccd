import dev.espalier.annotation.*;
import dev.espalier.repository.DocumentRepository;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

@Document(index = "articles")
record Article(
        @Id String id,
        @KeywordField(store = true) List<String> tags,
        int[] pages,
        LinkedHashSet<String> authors,
        Set<String> sections,
        @KeywordField(subField = "raw") @TextField List<String> titles) {}

record Tagged(
        List<String> tags, // REP-457 at 22
        int[] pages, // REP-457 at 15
        LinkedHashSet<String> authors, // REP-457 at 31
        Set<String> sections,
        SortedSet<String> titles) {}

record Kept(List<String> tags) {}

@Allow("REP-457")
record Meant(List<String> tags) {}

@Repository
interface Articles extends DocumentRepository<Article, String> {

    @DocValues
    List<Tagged> findByTags(String tag);

    @StoredFields
    List<Kept> findByTagsNot(String tag); // REP-429 at 16

    @DocValues
    List<Meant> findBySections(String section);
}
