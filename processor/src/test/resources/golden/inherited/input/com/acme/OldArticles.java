package com.acme;

import dev.espalier.annotation.Repository;
import dev.espalier.repository.ReadOnlyRepository;

/** The same documents in other indexes, only read. */
@Repository(index = "articles-20*")
public interface OldArticles extends ReadOnlyRepository<Article, String>, Titled<Article> {}
