package com.acme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Articles for tests. */
public final class Articles {

    private Articles() {}

    /** An article with a value in every property but the version. */
    public static Article article(String id) {
        return article(id, List.of("java"), 100);
    }

    public static Article article(String id, List<String> tags, int words) {
        return article(id, tags, words, LocalDate.of(2026, 1, 1), List.of());
    }

    public static Article article(
            String id, List<String> tags, int words, LocalDate published, List<Article.Comment> comments) {
        return new Article(
                id,
                "Title of " + id,
                "Trees grow slowly",
                tags,
                Article.Level.BEGINNER,
                words,
                4.5,
                true,
                published,
                Instant.parse("2026-01-02T03:04:05.678Z"),
                new Article.Author("Ada", "Wrote programs"),
                comments,
                null);
    }

    /** The article with another title. */
    public static Article titled(Article article, String title) {
        return new Article(
                article.id(),
                title,
                article.content(),
                article.tags(),
                article.level(),
                article.words(),
                article.rating(),
                article.featured(),
                article.published(),
                article.updated(),
                article.author(),
                article.comments(),
                article.version());
    }

    /** The article as the server gives it back. */
    public static Article versioned(Article article, long version) {
        return new Article(
                article.id(),
                article.title(),
                article.content(),
                article.tags(),
                article.level(),
                article.words(),
                article.rating(),
                article.featured(),
                article.published(),
                article.updated(),
                article.author(),
                article.comments(),
                version);
    }

    /** Articles a00000, a00001 and so on, all with one tag, each with its number in words. */
    public static List<Article> numbered(int from, int to, String tag) {
        return IntStream.range(from, to)
                .mapToObj(number -> article(String.format("a%05d", number), List.of(tag), number))
                .toList();
    }
}
