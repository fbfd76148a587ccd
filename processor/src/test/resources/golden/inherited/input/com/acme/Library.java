package com.acme;

import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A repository inside of a class. */
public final class Library {

    private Library() {}

    /** Methods that are inherited twice: that one counts which returns less, or is declared below the other. */
    @Repository
    public interface Shelves extends DocumentRepository<Article, String>, Any<Article>, Listed<Article>, Late {}

    interface Any<T> {

        Iterable<T> findByWords(int words);

        @Nullable
        T findByTitleMatchesPhrase(String phrase);

        List<Article> findByWordsLessThan(int words);
    }

    interface Listed<T> extends Titled<T> {

        List<T> findByWords(int least);

        T findByTitleMatchesPhrase(String phrase);
    }

    interface Late extends Any<Article> {

        @Override
        Collection<Article> findByWords(int words);

        @Override
        default List<Article> findByWordsLessThan(int words) {
            return List.copyOf(findByWords(words - 1));
        }
    }
}
