package dev.espalier.samples.jdk.search;

import dev.espalier.query.TermsAggregation;
import dev.espalier.query.TermsResult;
import dev.espalier.samples.jdk.api.ApiType;
import dev.espalier.samples.jdk.api.ApiTypeRepository;
import dev.espalier.samples.jdk.api.ApiType_;
import dev.espalier.samples.jdk.api.Kind;
import dev.espalier.samples.jdk.terminal.Columns;
import dev.espalier.samples.jdk.terminal.Figures;
import dev.espalier.search.CursorPage;
import dev.espalier.search.PageRequest;
import dev.espalier.search.Search;
import dev.espalier.search.SearchResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be said of the API as a whole. */
public final class Overview {

    private static final int SHOWN = 8;
    private static final int PAGE_SIZE = 500;

    private final ApiTypeRepository types;

    /**
     * Looks at an index.
     *
     * @param types the types in it
     */
    public Overview(ApiTypeRepository types) {
        this.types = types;
    }

    /**
     * Counts the types of each module and kind.
     *
     * @return the largest modules, and all kinds
     */
    public Answer facets() {
        TermsAggregation<String> byModule = ApiType_.module.terms().size(SHOWN);
        TermsAggregation<Kind> byKind = ApiType_.kind.terms();
        Search<ApiType> search = Search.of(ApiType_.DOCUMENT).size(0).aggregate(byModule, byKind);
        Timed<SearchResult<ApiType>> result = Timed.of(() -> types.search(search));
        List<String> modules = facet(result.value().get(byModule));
        List<String> kinds = facet(result.value().get(byKind));
        Columns columns = new Columns();
        for (int row = 0; row < Math.max(modules.size(), kinds.size()); row++) {
            columns.row(cell(modules, row), cell(kinds, row));
        }
        return new Answer(
                "Types by module and by kind",
                Figures.count(result.value().total().value(), "type"),
                result.took(),
                columns.lines());
    }

    private static List<String> facet(TermsResult<?> result) {
        List<String> lines = new ArrayList<>();
        result.buckets()
                .forEach(bucket -> lines.add(line(bucket.count(), bucket.key().toString())));
        if (result.otherCount() > 0) {
            lines.add(line(result.otherCount(), "others"));
        }
        return lines;
    }

    private static String line(long count, String key) {
        return String.format(Locale.ROOT, "%,5d  %s", count, key.toLowerCase(Locale.ROOT));
    }

    private static String cell(List<String> lines, int row) {
        return row < lines.size() ? lines.get(row) : "";
    }

    /**
     * Finds what later releases will not have.
     *
     * @return the first of it
     */
    public Answer forRemoval() {
        Timed<List<ApiType>> found = Timed.of(types::findByForRemovalTrueOrderByName);
        List<ApiType> shown =
                found.value().subList(0, Math.min(SHOWN, found.value().size()));
        return new Answer(
                "Deprecated for removal",
                Figures.count(found.value().size(), "type"),
                found.took(),
                TypeList.lines(shown));
    }

    /**
     * Visits every type, page by page.
     *
     * @return how many there were
     */
    public Answer everything() {
        Timed<List<CursorPage<ApiType>>> pages = Timed.of(this::pages);
        long count =
                pages.value().stream().mapToLong(page -> page.content().size()).sum();
        return new Answer(
                "Everything, page by page",
                Figures.count(count, "type") + " on "
                        + Figures.count(pages.value().size(), "page"),
                pages.took(),
                List.of());
    }

    private List<CursorPage<ApiType>> pages() {
        List<CursorPage<ApiType>> pages = new ArrayList<>();
        Optional<PageRequest> next = Optional.of(PageRequest.first(PAGE_SIZE));
        while (next.isPresent()) {
            CursorPage<ApiType> page = types.findAllByOrderByName(next.get());
            pages.add(page);
            next = page.next();
        }
        return pages;
    }
}
