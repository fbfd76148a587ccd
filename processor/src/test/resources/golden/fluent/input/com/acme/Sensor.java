package com.acme;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.ObjectField;
import java.util.List;

/** Accessors that are named like the properties, and public fields. */
@Document(index = "sensors")
public class Sensor {

    private String id;

    @KeywordField(name = "place")
    private String location;

    private boolean active = true;
    private Position position;

    @ObjectField
    private List<Reading> readings;

    @Id
    public String id() {
        return id;
    }

    public Sensor id(String id) {
        this.id = id;
        return this;
    }

    public String location() {
        return location;
    }

    public Sensor location(String location) {
        this.location = location;
        return this;
    }

    public boolean active() {
        return active;
    }

    public void active(boolean active) {
        this.active = active;
    }

    public Position position() {
        return position;
    }

    public Sensor position(Position position) {
        this.position = position;
        return this;
    }

    public List<Reading> readings() {
        return readings;
    }

    public Sensor readings(List<Reading> readings) {
        this.readings = readings;
        return this;
    }

    /** Not an accessor: no field has this name. */
    public String summary() {
        return id + " at " + location;
    }

    /** Public fields. */
    public static class Position {

        public double latitude;
        public double longitude;

        @KeywordField
        String name;

        String notMapped;
        public static String unit = "degrees";
    }

    /** Public fields that never change. */
    public static class Reading {

        public final long time;
        public final double value;

        public Reading(long time, double value) {
            this.time = time;
            this.value = value;
        }
    }
}
