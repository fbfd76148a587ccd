package dev.espalier.search;

import dev.espalier.query.Aggregations;
import dev.espalier.query.Query;
import dev.espalier.query.Sort;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** The JSON of a search. */
final class SearchBody {

    private static final SerializedString QUERY = new SerializedString("query");
    private static final SerializedString POST_FILTER = new SerializedString("post_filter");
    private static final SerializedString SORT = new SerializedString("sort");
    private static final SerializedString FROM = new SerializedString("from");
    private static final SerializedString SIZE = new SerializedString("size");
    private static final SerializedString SEARCH_AFTER = new SerializedString("search_after");
    private static final SerializedString TRACK_TOTAL_HITS = new SerializedString("track_total_hits");
    private static final SerializedString TIMEOUT = new SerializedString("timeout");
    private static final SerializedString VERSION = new SerializedString("version");
    private static final SerializedString AGGREGATIONS = new SerializedString("aggs");

    private static final Set<String> NAMES = Set.of(
            "query",
            "knn",
            "post_filter",
            "sort",
            "from",
            "size",
            "search_after",
            "track_total_hits",
            "timeout",
            "version",
            "highlight",
            "aggs",
            "aggregations");

    private static final int SERVER_TOTAL_LIMIT = 10_000;

    private SearchBody() {}

    /** Whether a search writes a member of that name itself. */
    static boolean writes(String name) {
        return NAMES.contains(name);
    }

    static void write(JsonGenerator json, Search<?> search) {
        if ((long) search.from() + search.size() > Search.MAX_RESULT_WINDOW) {
            throw new IllegalArgumentException("The server gives hits up to the " + Search.MAX_RESULT_WINDOW
                    + "th by number, but this search asks for " + search.size() + " from " + search.from()
                    + " on. Go further with a CursorPage, with searchAfter(...), or with a stream.");
        }
        writeUnchecked(json, search);
    }

    static void writeUnchecked(JsonGenerator json, Search<?> search) {
        json.writeStartObject();
        writeQuery(json, search);
        writeOrder(json, search);
        writeWindow(json, search);
        writeReturned(json, search);
        String[] names = search.extra().keySet().toArray(String[]::new);
        Arrays.sort(names);
        for (String name : names) {
            if (!isStated(name, search)) {
                json.writeName(name);
                search.extra().get(name).writeTo(json);
            }
        }
        json.writeEndObject();
    }

    /** Whether a part of the search says what a member of that name would say, and takes its place. */
    private static boolean isStated(String name, Search<?> search) {
        SearchOptions options = search.options();
        return switch (name) {
            case "sort" -> !search.sort().isEmpty();
            case "search_after" -> search.searchAfter() != null;
            case "knn" -> !search.knn().isEmpty();
            case "timeout" -> options.timeout() != null;
            case "version" -> search.type().readsVersion();
            case "highlight" -> search.highlighting() != null;
            case "aggs", "aggregations" -> !search.aggregations().isEmpty();
            case "_source" ->
                !search.source().isEmpty()
                        || search.fetch() != null
                        || !options.includes().isEmpty()
                        || !options.excludes().isEmpty();
            default ->
                search.fetch() != null && name.equals(search.fetch().origin().member());
        };
    }

    private static void writeQuery(JsonGenerator json, Search<?> search) {
        Query all = Query.matchAll();
        Query query = search.filter().equals(all)
                ? search.query()
                : search.query().and(search.filter().asFilter());
        if (search.knn().isEmpty()) {
            writeQuery(json, query);
        } else {
            Neighbours.write(json, search);
        }
        Query postFilter = search.postFilter();
        if (postFilter != null) {
            json.writeName(POST_FILTER);
            postFilter.writeTo(json);
        }
    }

    static void writeQuery(JsonGenerator json, Query query) {
        // what does not score as a whole goes as a filter, for which the server computes no scores
        Query whole = query.scoring() ? query : query.asFilter();
        if (!whole.equals(Query.matchAll())) {
            json.writeName(QUERY);
            whole.writeTo(json);
        }
    }

    private static void writeOrder(JsonGenerator json, Search<?> search) {
        if (!search.sort().isEmpty()) {
            json.writeName(SORT);
            json.writeStartArray();
            for (Sort sort : search.sort()) {
                sort.writeTo(json);
            }
            json.writeEndArray();
        }
        SortValues after = search.searchAfter();
        if (after != null) {
            json.writeName(SEARCH_AFTER);
            after.writeTo(json);
        }
    }

    private static void writeWindow(JsonGenerator json, Search<?> search) {
        if (search.from() > 0) {
            json.writeName(FROM);
            json.writeNumber(search.from());
        }
        json.writeName(SIZE);
        json.writeNumber(search.size());
        SearchOptions options = search.options();
        Duration timeout = options.timeout();
        if (timeout != null) {
            json.writeName(TIMEOUT);
            json.writeString(timeout.toMillis() + "ms");
        }
        int limit = options.totalLimit() == null ? search.totalLimit() : options.totalLimit();
        if (limit != SERVER_TOTAL_LIMIT) {
            json.writeName(TRACK_TOTAL_HITS);
            if (limit == 0 || limit == Integer.MAX_VALUE) {
                json.writeBoolean(limit != 0);
            } else {
                json.writeNumber(limit);
            }
        }
    }

    private static void writeReturned(JsonGenerator json, Search<?> search) {
        if (search.type().readsVersion()) {
            json.writeName(VERSION);
            json.writeBoolean(true);
        }
        FieldFetch fetch = search.fetch();
        if (fetch == null) {
            List<String> includes = search.source().isEmpty() ? search.options().includes() : search.source();
            SourceSelection.write(json, includes, search.options().excludes());
        } else {
            SourceSelection.writeNone(json);
            json.writeName(fetch.origin().member());
            fetch.writeTo(json);
        }
        Highlighting highlighting = search.highlighting();
        if (highlighting != null) {
            json.writeName("highlight");
            highlighting.writeTo(json);
        }
        if (!search.aggregations().isEmpty()) {
            json.writeName(AGGREGATIONS);
            new Aggregations(search.aggregations(), null).writeTo(json);
        }
    }
}
