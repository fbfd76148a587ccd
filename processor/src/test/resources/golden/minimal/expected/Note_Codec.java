import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Note} as JSON. */
@Generated
final class Note_Codec implements DocumentCodec<Note> {

    private static final Fields FIELDS = Fields.of("id");

    @Override
    public @Nullable String id(Note note) {
        return note.id();
    }

    @Override
    public void write(JsonGenerator json, Note note) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, note.id());
        json.writeEndObject();
    }

    @Override
    public Note read(JsonParser json, DocumentMetadata metadata) {
        json.skipChildren();
        return new Note(metadata.id());
    }
}
