package com.acme;

import dev.espalier.annotation.Query;
import dev.espalier.annotation.Repository;
import dev.espalier.query.Sort;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parts of documents. */
@Repository
interface Projections extends DocumentRepository<Article, String> {

    record Headline(String id, String title, Integer words) {}

    record Discussion(String title, List<Opinion> comments, Writer author) {

        record Opinion(String author, int stars) {}

        record Writer(String name) {}
    }

    interface Dated {

        String getTitle();

        @Nullable Double rating();

        LocalDate getPublished();

        boolean isFeatured();

        default String line() {
            return getTitle() + " " + getPublished();
        }
    }

    /** What other interfaces inherit and refine, and what no projection has to be read for. */
    interface Titled<T> {

        T getTitle();

        Object author();

        @Override
        String toString();
    }

    interface Debate extends Titled<String> {

        @Override
        Writer author();

        List<? extends Voice> comments();

        default int size() {
            return comments().size();
        }

        interface Voice {

            String author();

            int getStars();
        }

        interface Writer {

            String getName();
        }
    }

    /** The title is made up, so that none is read. */
    interface Anonymous extends Debate {

        @Override
        default String getTitle() {
            return "?";
        }
    }

    List<Headline> findByTags(String tag);

    Optional<Headline> findFirstByTagsOrderByPublishedDesc(String tag);

    Page<Headline> findByFeaturedTrue(PageRequest page, Sort sort);

    Stream<Dated> streamByTags(String tag);

    SearchResult<Dated> searchByContentMatches(String words);

    CompletableFuture<List<Dated>> getByTags(String tag);

    List<Discussion> findByCommentsAuthor(String author);

    List<Debate> findDebatesByTags(String tag);

    Stream<Anonymous> streamAnonymousByTags(String tag);

    @Query("{\"match\": {\"content\": \":words\"}}")
    List<Headline> about(String words);
}
