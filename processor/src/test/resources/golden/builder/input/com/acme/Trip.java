package com.acme;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Made by a builder, which has a default. */
@Document(index = "trips")
public final class Trip {

    private final String id;
    private final String target;
    private final LocalDate start;
    private final List<String> travellers;
    private final Hotel hotel;
    private final long version;

    private Trip(Builder builder) {
        this.id = builder.id;
        this.target = builder.target;
        this.start = builder.start;
        this.travellers = builder.travellers;
        this.hotel = builder.hotel;
        this.version = builder.version;
    }

    public static Builder builder() {
        return new Builder();
    }

    @Id
    public String id() {
        return id;
    }

    @KeywordField(name = "destination")
    public String target() {
        return target;
    }

    public LocalDate start() {
        return start;
    }

    public List<String> travellers() {
        return travellers;
    }

    public Hotel hotel() {
        return hotel;
    }

    @Version
    public long version() {
        return version;
    }

    public static final class Builder {

        private String id;
        private String target = "home";
        private LocalDate start;
        private List<String> travellers = new ArrayList<>();
        private Hotel hotel;
        private long version;

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder target(String target) {
            this.target = target;
            return this;
        }

        public Builder start(LocalDate start) {
            this.start = start;
            return this;
        }

        public Builder travellers(List<String> travellers) {
            this.travellers = travellers;
            return this;
        }

        public Builder hotel(Hotel hotel) {
            this.hotel = hotel;
            return this;
        }

        public Builder version(long version) {
            this.version = version;
            return this;
        }

        public Trip build() {
            return new Trip(this);
        }
    }

    /** Abstract, made by the builder inside it. */
    public abstract static class Hotel {

        public abstract String getName();

        public abstract int getStars();

        public static class Builder {

            private String name;
            private int stars;

            public Builder withName(String name) {
                this.name = name;
                return this;
            }

            public void setStars(int stars) {
                this.stars = stars;
            }

            public Hotel build() {
                return new SimpleHotel(name, stars);
            }
        }
    }
}
