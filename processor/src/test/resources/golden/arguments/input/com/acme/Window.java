package com.acme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From when to when. */
public record Window(LocalDate gte, @Nullable LocalDate lt, List<Except> except) {

    /** A day that does not count. */
    public record Except(LocalDate day) {}
}
