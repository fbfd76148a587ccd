package dev.espalier.samples.articles;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.Version;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is written, found and counted on the tour. */
@Document(index = "articles")
public record Article(
        @Id String id,

        @TextField(analyzer = "english") @KeywordField(subField = "raw")
        String title,

        @TextField(analyzer = "english") String content,
        @KeywordField List<String> tags,
        LocalDate published,
        @NestedField List<Comment> comments,
        @Version @Nullable Long version) {

    /** An article that was not stored yet. */
    public Article(
            String id, String title, String content, List<String> tags, LocalDate published, List<Comment> comments) {
        this(id, title, content, tags, published, comments, null);
    }

    public record Comment(
            @KeywordField String author, @TextField String text, int stars) {}
}
