package dev.espalier.annotation;

/** In which order the points of a polygon's outer ring are read: the mapping parameter {@code orientation}. */
public enum Orientation {
    /** Counter-clockwise: {@code right}. */
    RIGHT,
    /** Clockwise: {@code left}. */
    LEFT
}
