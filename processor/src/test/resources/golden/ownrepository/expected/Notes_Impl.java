import dev.espalier.client.SearchClient;
import dev.espalier.generated.Generated;
import dev.espalier.generated.RepositorySupport;
import dev.espalier.query.Query;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** {@link Notes} over a client. */
@Generated
@NullMarked
public final class Notes_Impl extends RepositorySupport<Note, String> implements Notes {

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Notes_Impl(SearchClient client) {
        super(client, Note_.DOCUMENT);
    }

    /** Sends {@code {"bool":{"filter":[{"term":{"author":":author"}}]}}}. */
    @Override
    public List<Note> findByAuthor(String author) {
        require(author, "author");
        Query query = Note_.author.is(author);
        return list(search(query));
    }
}
