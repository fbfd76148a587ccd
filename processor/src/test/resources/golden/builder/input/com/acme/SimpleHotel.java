package com.acme;

final class SimpleHotel extends Trip.Hotel {

    private final String name;
    private final int stars;

    SimpleHotel(String name, int stars) {
        this.name = name;
        this.stars = stars;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public int getStars() {
        return stars;
    }
}
