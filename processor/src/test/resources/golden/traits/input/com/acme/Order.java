package com.acme;

import dev.espalier.annotation.Default;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Dynamic;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Ignore;
import dev.espalier.annotation.Inclusion;
import dev.espalier.annotation.Inclusion.Rule;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.OtherFields;
import dev.espalier.annotation.ReadOnly;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.UnknownFields;
import dev.espalier.annotation.UnknownFields.Policy;
import dev.espalier.annotation.WriteOnly;
import dev.espalier.codec.RawJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** What a property can say of being read and written. */
@Document(index = "orders", dynamic = Dynamic.FALSE)
@Inclusion(nulls = Rule.WRITE)
public record Order(
        @Id String id,
        @Default("NEW") State state,
        @Default("1") int pieces,
        @Default("0.5") double weight,
        @Default("EUR \"cash\"") @Inclusion(nulls = Rule.OMIT) String payment,
        @Default("2026-01-31") LocalDate due,
        @Default("[]") @Inclusion(empty = Rule.OMIT) List<String> notes,
        @Inclusion(nulls = Rule.OMIT, empty = Rule.OMIT) List<String> labels,
        @ReadOnly Instant ingested,
        @WriteOnly @TextField String words,
        @WriteOnly boolean flagged,
        @Ignore Currency currency,
        @Ignore char letter,
        Customer customer,
        @OtherFields Map<String, RawJson> more) {

    public enum State {
        NEW,
        PAID
    }

    /** Computed, and searched for. */
    @WriteOnly
    @KeywordField(name = "full_name")
    String fullName() {
        return id + " " + words;
    }

    /** A bean that refuses what it does not know. */
    @UnknownFields(Policy.FAIL)
    public static class Customer {

        private String name;

        @Default("7")
        private long level;

        private String secret;
        private String shout;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public long getLevel() {
            return level;
        }

        public void setLevel(long level) {
            this.level = level;
        }

        @Ignore
        public String getSecret() {
            return secret;
        }

        public void setSecret(String secret) {
            this.secret = secret;
        }

        @WriteOnly
        public String getShout() {
            return name == null ? null : name + "!";
        }
    }
}
