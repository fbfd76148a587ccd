package dev.espalier.samples.articles;

import dev.espalier.samples.articles.Article.Comment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The articles of the tour: four by hand and forty issues of a weekly. The tour writes the first one itself. */
public final class SampleArticles {

    private SampleArticles() {}

    public static List<Article> all() {
        List<Article> articles = new ArrayList<>();
        articles.add(new Article(
                "2",
                "Python Testing",
                "Fixtures, doubles and what to do about async programming.",
                List.of("python", "testing"),
                LocalDate.of(2026, 2, 10),
                List.of(new Comment("ada", "Just what I needed.", 5), new Comment("brian", "Too short.", 2))));
        articles.add(new Article(
                "3",
                "From Notebook to Service",
                "Machine learning in production: models that are watched, versioned and rolled back.",
                List.of("python", "production"),
                LocalDate.of(2026, 1, 20),
                List.of(new Comment("ada", "I disagree about notebooks.", 2), new Comment("grace", "Great!", 5))));
        articles.add(new Article(
                "4",
                "Gradient Descent by Hand",
                "Machine learning from the first principles.",
                List.of("python", "mathematics"),
                LocalDate.of(2025, 11, 2),
                List.of()));
        articles.add(new Article(
                "5",
                "Models on the JVM",
                "Machine learning without leaving Java.",
                List.of("java"),
                LocalDate.of(2026, 2, 27),
                List.of()));
        for (int issue = 1; issue <= 40; issue++) {
            articles.add(weekly(issue));
        }
        return articles;
    }

    private static Article weekly(int issue) {
        return new Article(
                "weekly-%02d".formatted(issue),
                "The Weekly, issue " + issue,
                "News of the week, picked by the editors.",
                List.of("weekly"),
                LocalDate.of(2025, 1, 6).plusWeeks(issue - 1),
                List.of());
    }
}
