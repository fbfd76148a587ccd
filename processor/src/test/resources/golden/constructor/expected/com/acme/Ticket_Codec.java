package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Generated;
import dev.espalier.generated.IdSupport;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes {@link Ticket} as JSON. */
@Generated("dev.espalier.processor.DocumentProcessor")
@NullMarked
final class Ticket_Codec implements DocumentCodec<Ticket> {

    private static final PropertyNameMatcher NAMES =
            CodecSupport.names("number", "title", "steps", "open", "votes", "closed");

    private static final PropertyNameMatcher STEP_NAMES = CodecSupport.names("text", "position");

    private static final SerializedString NUMBER = new SerializedString("number");
    private static final SerializedString TITLE = new SerializedString("title");
    private static final SerializedString STEPS = new SerializedString("steps");
    private static final SerializedString OPEN = new SerializedString("open");
    private static final SerializedString VOTES = new SerializedString("votes");
    private static final SerializedString CLOSED = new SerializedString("closed");
    private static final SerializedString TEXT = new SerializedString("text");
    private static final SerializedString POSITION = new SerializedString("position");

    @Override
    public void write(JsonGenerator json, Ticket ticket) {
        json.writeStartObject();
        CodecSupport.writeLong(json, NUMBER, ticket.getNumber());
        CodecSupport.writeString(json, TITLE, ticket.getTitle());
        CodecSupport.writeObjects(json, STEPS, ticket.getSteps(), Ticket_Codec::writeStep);
        CodecSupport.writeBoolean(json, OPEN, ticket.isOpen());
        CodecSupport.writeInt(json, VOTES, ticket.getVotes());
        CodecSupport.writeInstant(json, CLOSED, ticket.getClosed());
        json.writeEndObject();
    }

    @Override
    public Ticket read(JsonParser json, DocumentMetadata metadata) {
        String title = null;
        List<Ticket.Step> steps = null;
        boolean open = false;
        Integer votes = null;
        Instant closed = null;
        int name;
        while ((name = CodecSupport.nextName(json, NAMES)) != CodecSupport.END) {
            switch (name) {
                case 1 -> title = CodecSupport.readString(json);
                case 2 -> steps = CodecSupport.readObjects(json, Ticket_Codec::readStep);
                case 3 -> open = CodecSupport.readBoolean(json);
                case 4 -> votes = CodecSupport.readNullableInt(json);
                case 5 -> closed = CodecSupport.readInstant(json);
                default -> json.skipChildren();
            }
        }
        Ticket ticket = new Ticket(IdSupport.readLong(metadata), title, open, steps);
        if (votes != null) {
            ticket.setVotes(votes);
        }
        if (closed != null) {
            ticket.setClosed(closed);
        }
        ticket.setVersion(metadata.version());
        return ticket;
    }

    private static void writeStep(JsonGenerator json, Ticket.Step step) {
        json.writeStartObject();
        CodecSupport.writeString(json, TEXT, step.text());
        CodecSupport.writeInt(json, POSITION, step.position());
        json.writeEndObject();
    }

    private static Ticket.Step readStep(JsonParser json) {
        String text = null;
        int position = 0;
        int name;
        while ((name = CodecSupport.nextName(json, STEP_NAMES)) != CodecSupport.END) {
            switch (name) {
                case 0 -> text = CodecSupport.readString(json);
                case 1 -> position = CodecSupport.readInt(json);
                default -> json.skipChildren();
            }
        }
        return new Ticket.Step(position, text);
    }
}
