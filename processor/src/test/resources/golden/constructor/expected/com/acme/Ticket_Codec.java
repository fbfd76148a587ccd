package com.acme;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import dev.espalier.generated.IdSupport;
import java.time.Instant;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Ticket} as JSON. */
@Generated
final class Ticket_Codec implements DocumentCodec<Ticket> {

    private static final Fields FIELDS = Fields.of("number", "title", "steps", "open", "votes", "closed");

    private static final Fields STEP_FIELDS = Fields.of("text", "position");

    @Override
    public Long id(Ticket ticket) {
        return ticket.getNumber();
    }

    @Override
    public void write(JsonGenerator json, Ticket ticket) {
        json.writeStartObject();
        FIELDS.writeLong(json, 0, ticket.getNumber());
        FIELDS.writeString(json, 1, ticket.getTitle());
        FIELDS.writeObjects(json, 2, ticket.getSteps(), Ticket_Codec::writeStep);
        FIELDS.writeBoolean(json, 3, ticket.isOpen());
        FIELDS.writeNullableInt(json, 4, ticket.getVotes());
        FIELDS.writeInstant(json, 5, ticket.getClosed());
        json.writeEndObject();
    }

    @Override
    public Ticket read(JsonParser json, DocumentMetadata metadata) {
        String title = null;
        List<Ticket.Step> steps = null;
        boolean open = false;
        Integer votes = null;
        Instant closed = null;
        int field;
        while ((field = FIELDS.next(json)) != Fields.END) {
            switch (field) {
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
        STEP_FIELDS.writeString(json, 0, step.text());
        STEP_FIELDS.writeInt(json, 1, step.position());
        json.writeEndObject();
    }

    private static Ticket.Step readStep(JsonParser json) {
        String text = null;
        int position = 0;
        int field;
        while ((field = STEP_FIELDS.next(json)) != Fields.END) {
            switch (field) {
                case 0 -> text = CodecSupport.readString(json);
                case 1 -> position = CodecSupport.readInt(json);
                default -> json.skipChildren();
            }
        }
        return new Ticket.Step(position, text);
    }
}
