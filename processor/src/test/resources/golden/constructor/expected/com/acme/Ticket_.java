package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.metamodel.BooleanPath;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NestedPath;
import dev.espalier.metamodel.NumberPath;
import dev.espalier.metamodel.TextPath;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Ticket}, with what each can be asked. */
@Generated
@NullMarked
public final class Ticket_ {

    public static final NumberPath<Long> number = NumberPath.ofLong("number");

    public static final TextPath title = new TextPath("title");

    public static final StepsFields steps = new StepsFields("steps");

    public static final BooleanPath open = new BooleanPath("open");

    public static final NumberPath<Integer> votes = NumberPath.ofInt("votes");

    public static final DatePath<Instant> closed = DatePath.ofInstant("closed");

    /** Index, codec and id of {@link Ticket}. */
    public static final DocumentType<Ticket, Long> DOCUMENT = DocumentType.builder(Ticket.class, Long.class)
            .index("tickets")
            .codec(new Ticket_Codec())
            .id(number)
            .readsVersion()
            .build();

    private Ticket_() {}

    /** The fields of {@link Ticket.Step} in {@code steps}; each element is searched by itself. */
    public static final class StepsFields extends NestedPath {

        public final KeywordPath<String> text = KeywordPath.ofString(field("text"));

        public final NumberPath<Integer> position = NumberPath.ofInt(field("position"));

        private StepsFields(String name) {
            super(name);
        }
    }
}
