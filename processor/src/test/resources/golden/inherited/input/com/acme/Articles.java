package com.acme;

import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.time.LocalDate;
import java.util.List;

@Repository
public interface Articles extends DocumentRepository<Article, String>, Titled<Article> {

    List<Article> findByPublishedAfter(LocalDate day);

    default List<Article> findSince(int year) {
        return findByPublishedAfter(Titled.firstDay(year));
    }

    static String describe(Article article) {
        return article.title() + " (" + article.words() + ")";
    }
}
