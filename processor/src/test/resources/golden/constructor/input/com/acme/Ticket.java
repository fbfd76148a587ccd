package com.acme;

import dev.espalier.annotation.Creator;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Made by a constructor; what it does not take is set. */
@Document(index = "tickets")
public final class Ticket {

    @Id
    private final long number;

    @TextField
    private final String title;

    @NestedField
    private final List<Step> steps;

    private final boolean open;
    private int votes = 1;
    private Instant closed;

    @Version
    private Long version;

    public Ticket(String title) {
        this(0, title, true, List.of());
    }

    @Creator
    Ticket(long number, String title, boolean open, Collection<Step> steps) {
        this.number = number;
        this.title = title;
        this.open = open;
        this.steps = steps == null ? List.of() : List.copyOf(steps);
    }

    public long getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public List<Step> getSteps() {
        return steps;
    }

    public boolean isOpen() {
        return open;
    }

    public int getVotes() {
        return votes;
    }

    public void setVotes(int votes) {
        this.votes = votes;
    }

    public Instant getClosed() {
        return closed;
    }

    public void setClosed(Instant closed) {
        this.closed = closed;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    /** Its only constructor is what makes it. */
    public static final class Step {

        private final String text;
        private final int position;

        public Step(int position, String text) {
            this.position = position;
            this.text = text;
        }

        public String text() {
            return text;
        }

        public int position() {
            return position;
        }
    }
}
