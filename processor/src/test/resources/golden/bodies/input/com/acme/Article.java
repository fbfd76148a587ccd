package com.acme;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Document(index = "articles")
public record Article(
        @Id String id,
        @TextField(analyzer = "english") @KeywordField(subField = "raw") String title,
        @TextField(analyzer = "english") String content,
        @KeywordField List<String> tags,
        Level level,
        int words,
        @Nullable Double rating,
        boolean featured,
        LocalDate published,
        Instant updated,
        Author author,
        @NestedField List<Comment> comments,
        @Version Long version) {

    public enum Level {
        BEGINNER,
        ADVANCED
    }

    public record Author(@KeywordField String name, @TextField String biography) {}

    public record Comment(@KeywordField String author, @TextField String text, int stars) {}
}
