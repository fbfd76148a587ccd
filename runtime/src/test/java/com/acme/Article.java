package com.acme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a user writes, without the annotations, which are of another module and not read at run time. */
public record Article(
        String id,
        String title,
        String content,
        List<String> tags,
        Level level,
        int words,
        @Nullable Double rating,
        boolean featured,
        LocalDate published,
        Instant updated,
        Author author,
        List<Comment> comments,
        @Nullable Long version) {

    public enum Level {
        BEGINNER,
        ADVANCED
    }

    public record Author(String name, String biography) {}

    public record Comment(String author, String text, int stars) {}
}
