package dev.espalier.samples.articles;

import dev.espalier.annotation.Allow;
import dev.espalier.annotation.CountBy;
import dev.espalier.annotation.DeleteBy;
import dev.espalier.annotation.Highlight;
import dev.espalier.annotation.NestedSort;
import dev.espalier.annotation.OrderBy;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.SeparateNested;
import dev.espalier.annotation.SortMode;
import dev.espalier.annotation.SourceFilter;
import dev.espalier.annotation.UpdateBy;
import dev.espalier.query.Sort;
import dev.espalier.repository.DocumentRepository;
import dev.espalier.search.CursorPage;
import dev.espalier.search.Hit;
import dev.espalier.search.Limit;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchOptions;
import dev.espalier.search.SearchResult;
import dev.espalier.value.Distance;
import dev.espalier.value.GeoPoint;
import dev.espalier.value.GeoShape;
import dev.espalier.value.Range;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Repository
interface NovelRepository extends DocumentRepository<Novel, String> {

    List<Novel> findByTags(String tag);

    List<Novel> findByTagsIgnoreCase(String tag);

    @Allow("REP-429")
    List<Novel> findByTagsNotIgnoreCase(String tag);

    List<Novel> findByTagsInIgnoreCase(Collection<String> tags);

    @Allow("REP-429")
    List<Novel> findByTagsNotInIgnoreCase(String... tags);

    List<Novel> findByTitleStartingWithIgnoreCase(String prefix);

    @Allow("REP-422")
    List<Novel> findByTitleContainingIgnoreCase(String part);

    List<Novel> findByTitleLikeIgnoreCase(String pattern);

    List<Novel> findByTagsRegex(String expression);

    List<Novel> findByTagsRegexIgnoreCase(String expression);

    List<Novel> findByTagsFuzzy(String text);

    List<Novel> findByTitleFuzzy(String words);

    List<Novel> findByPublisherEmpty();

    List<Novel> findByPublisherNotEmpty();

    List<Novel> findByTagsEmpty();

    List<Novel> findByReviewsNotEmpty();

    @Allow("REP-412")
    List<Novel> findByReviewsAuthorIgnoreCaseAndReviewsStarsGreaterThan(String author, int stars);

    @SeparateNested
    List<Novel> getByReviewsAuthorIgnoreCaseAndReviewsStarsGreaterThan(String author, int stars);

    @NestedSort(mode = SortMode.MIN)
    List<Novel> findByPagesGreaterThanOrderByReviewsStarsDesc(int pages);

    @NestedSort(mode = SortMode.SUM)
    List<Novel> findByPagesGreaterThanOrderByReviewsStarsAsc(int pages);

    @NestedSort(mode = SortMode.MAX, filter = "{\"term\": {\"reviews.author\": \":author\"}}")
    CursorPage<Novel> findAllByOrderByReviewsStarsAscIdDesc(String author, PageRequest page);

    List<Novel> findByPublisherAndTagsOrPagesLessThanAllIgnoreCase(String publisher, String tag, int pages);

    List<Novel> findByPrintedAtNear(GeoPoint center, Distance distance);

    List<Novel> findByPrintedAtWithin(GeoShape shape);

    List<Novel> findByAgesContaining(int age);

    List<Novel> findByAgesOverlaps(Range<Integer> ages);

    List<Novel> findByAgesWithin(Range<Integer> ages);

    List<Novel> findByAgesCovers(Range<Integer> ages);

    List<Novel> findAll(Sort sort, Limit limit);

    List<Novel> findAllByOrderByPublisherAsc(Sort... then);

    Page<Novel> findAll(PageRequest page, List<Sort> order);

    SearchResult<Novel> searchByPagesGreaterThan(int pages, SearchOptions options);

    @Highlight(fragments = 0)
    @SourceFilter(excludes = "reviews")
    @OrderBy("pages")
    SearchResult<Novel> searchByTitleMatches(String words);

    Novel[] findByPages(int pages);

    Optional<Hit<Novel>> findByTitle(String title);

    CompletableFuture<Set<Novel>> findByPublisher(String publisher);

    CompletionStage<Long> countByPublisher(String publisher);

    CompletableFuture<Novel> findByTitleMatches(String words);

    /** A part of a novel. */
    record Cover(String title, @Nullable String publisher) {}

    /** A part of a novel with parts of its reviews. */
    record Verdict(String id, List<Stars> reviews) {

        record Stars(int stars) {}
    }

    /** A part of a novel, as an interface with another one inside. */
    interface Weight extends Titled<String> {

        int pages();

        List<? extends Mark> reviews();

        default String line() {
            return getTitle() + " " + pages() + " "
                    + reviews().stream().map(Mark::getStars).toList();
        }

        interface Mark {

            int getStars();
        }
    }

    interface Titled<T> {

        T getTitle();
    }

    List<Cover> findCoversByTagsOrderByTitle(String tag);

    CursorPage<Cover> findCoversByPages(int pages, PageRequest page);

    CompletableFuture<Verdict> findVerdictById(String id);

    Stream<Weight> streamWeightsByPagesGreaterThan(int pages);

    Flow.Publisher<Novel> findByPagesGreaterThanOrderByPages(int pages);

    Flow.Publisher<Cover> streamTop2CoversByPagesGreaterThanOrderByPagesDesc(int pages);

    SearchResult<Cover> searchCoversByTitleMatches(String words);

    @CountBy("{\"term\": {\"pages\": \":pages\"}}")
    int ofLength(int pages);

    @UpdateBy(
            value = "{\"range\": {\"pages\": {\"lt\": \":pages\"}}}",
            script = "ctx._source.pages += params.by; ctx._source.tags = params.tags")
    long lengthen(int pages, int by, List<String> tags);

    @DeleteBy("{\"terms\": {\"tags\": \":tags\"}}")
    CompletableFuture<Long> forget(List<String> tags);
}
