import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Generated;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes {@link Note} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Note_Codec implements DocumentCodec<Note> {

    private static final PropertyNameMatcher NAMES = CodecSupport.names("id");

    private static final SerializedString ID = new SerializedString("id");

    @Override
    public void write(JsonGenerator json, Note note) {
        json.writeStartObject();
        CodecSupport.writeString(json, ID, note.id());
        json.writeEndObject();
    }

    @Override
    public Note read(JsonParser json, DocumentMetadata metadata) {
        json.skipChildren();
        return new Note(metadata.id());
    }
}
