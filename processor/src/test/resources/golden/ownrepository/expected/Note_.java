import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Note}, with what each can be asked. */
@Generated
@NullMarked
public final class Note_ {

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final KeywordPath<String> author = KeywordPath.ofString("author");

    /** Index, codec and id of {@link Note}. */
    public static final DocumentType<Note, String> DOCUMENT = DocumentType.builder(Note.class, String.class)
            .index("notes")
            .codec(new Note_Codec())
            .id(id)
            .build();

    private Note_() {}
}
