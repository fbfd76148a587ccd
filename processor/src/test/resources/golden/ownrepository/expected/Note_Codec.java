import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Note} as JSON. */
@Generated
final class Note_Codec implements DocumentCodec<Note> {

    private static final Fields FIELDS = Fields.of("id", "author");

    @Override
    public String id(Note note) {
        return note.id();
    }

    @Override
    public void write(JsonGenerator json, Note note) {
        json.writeStartObject();
        FIELDS.writeString(json, 0, note.id());
        FIELDS.writeString(json, 1, note.author());
        json.writeEndObject();
    }

    @Override
    public Note read(JsonParser json, DocumentMetadata metadata) {
        String author = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 1 -> author = CodecSupport.readString(json);
                default -> json.skipChildren();
            }
        }
        return new Note(metadata.id(), author);
    }
}
