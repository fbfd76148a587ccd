package com.acme;

import dev.espalier.annotation.Repository;
import java.util.List;

/** A repository that extends another one. */
@Repository
public interface LongArticles extends Articles {

    List<Article> findByWordsGreaterThan(int words);

    /** More exact than what it overrides. */
    @Override
    default List<Article> findByEitherTitle(String one, String other) {
        return Articles.super.findByEitherTitle(one, other).stream()
                .filter(article -> article.words() > 1000)
                .toList();
    }
}
