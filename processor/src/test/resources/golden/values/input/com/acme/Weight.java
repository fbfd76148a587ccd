package com.acme;

public record Weight(int grams) implements Comparable<Weight> {

    @Override
    public int compareTo(Weight other) {
        return Integer.compare(grams, other.grams);
    }
}
