package dev.espalier.transport.request;

import java.util.Set;

/** The endpoints that take a POST but change nothing, so that a second request does no harm. */
final class ReadEndpoints {

    /** Scrolling is missing on purpose: a second request skips a page. */
    private static final Set<String> NAMES = Set.of(
            "_analyze",
            "_count",
            "_field_caps",
            "_knn_search",
            "_mget",
            "_msearch",
            "_msearch/template",
            "_mtermvectors",
            "_rank_eval",
            "_search",
            "_search/template",
            "_terms_enum",
            "_validate/query");

    private ReadEndpoints() {}

    /** Whether the path is one of them, with or without an index before it. */
    static boolean contains(String encodedPath) {
        if (NAMES.contains(encodedPath.substring(1))) {
            return true;
        }
        int second = encodedPath.indexOf('/', 1);
        return second > 0 && NAMES.contains(encodedPath.substring(second + 1));
    }
}
