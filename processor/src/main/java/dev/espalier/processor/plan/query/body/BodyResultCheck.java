package dev.espalier.processor.plan.query.body;

import dev.espalier.processor.model.ParameterRole;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.plan.query.result.ResultPlan;
import dev.espalier.processor.plan.query.result.ReturnShape;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonBoolean;
import dev.espalier.schema.JsonTree.JsonNumber;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reports parts of a search body that do not go with what the method returns. */
public final class BodyResultCheck {

    private static final Set<ReturnShape> WITH_TOTAL =
            EnumSet.of(ReturnShape.SEARCH_RESULT, ReturnShape.AGGREGATIONS, ReturnShape.PAGE);

    /** What decides which hits there are, so that none can follow the last one. */
    private static final List<String> OF_ONE_PAGE =
            List.of("search_after", "retriever", "rank", "sub_searches", "rescore", "collapse", "terminate_after");

    /** What has other hits than the total counts, or others than pages are numbered by. */
    private static final List<String> NOT_OF_PAGES = List.of("search_after", "collapse", "terminate_after");

    /** What servers take in a point in time alone, of which the request knows nothing. */
    private static final List<String> OF_POINTS_IN_TIME = List.of("pit", "slice");

    private static final String SEARCH_RESULT = "return a SearchResult";

    private final BodyMembers members;
    private final ReturnShape shape;
    private final String returned;
    private final BodyWindow window;

    /** Whether the values are none of documents. */
    private final boolean fetched;

    /** Whether a number of hits is asked for, by the body or a parameter. */
    private final boolean limited;

    public BodyResultCheck(BodyMembers members, QueryMethodModel method, ResultPlan result, BodyWindow window) {
        this.members = members;
        this.shape = result.shape();
        this.fetched = result.projection() != null && result.projection().from() != null;
        this.returned = method.returns().spelling();
        this.window = window;
        this.limited = window.size() != null || !method.all(ParameterRole.LIMIT).isEmpty();
    }

    /**
     * Reports them.
     *
     * @param sorted whether the order is known in words of the library, or there is none
     */
    public void check(boolean sorted) {
        OF_POINTS_IN_TIME.forEach(name -> unfit(
                name,
                "servers take it in a point in time, but the method asks the index of its document",
                "return a Stream or a CursorPage, which open points in time themselves"));
        checkPages(sorted);
        checkSize();
        checkTotal();
        checkFields();
    }

    private void checkPages(boolean sorted) {
        boolean everything = shape.isCollection() && shape != ReturnShape.HITS && !limited;
        String help = everything ? "say how many hits by \"size\", or " + SEARCH_RESULT : SEARCH_RESULT;
        if (everything || shape == ReturnShape.CURSOR_PAGE) {
            String why = returned + " is read page by page, but with it no page can follow another";
            OF_ONE_PAGE.forEach(name -> unfit(name, why, help));
            if (!sorted) {
                unfit(
                        "sort",
                        why,
                        "sort by fields and _score, as \"published\" or {\"published\": \"desc\"}, or " + help);
            }
        }
        if (shape == ReturnShape.PAGE) {
            NOT_OF_PAGES.forEach(name -> unfit(
                    name, "pages have numbers, and count all that matches", "return a SearchResult, or leave it out"));
        }
        if (window.from() != null && (everything || shape.isSingle() && !limited)) {
            unfit("from", returned + " has every match, from the first one on", "say how many follow by \"size\"");
        }
    }

    private void checkSize() {
        boolean hits = shape != ReturnShape.SEARCH_RESULT && shape != ReturnShape.AGGREGATIONS;
        if (hits && window.hasSize("0")) {
            unfit(
                    "size",
                    "no hits are fetched, but " + returned + " is made of them",
                    "ask for some, or " + SEARCH_RESULT);
        } else if (shape.isSingle() && window.size() != null && !window.hasSize("1")) {
            unfit(
                    "size",
                    returned + " holds one hit",
                    "write 1 for the first one, or leave it out where there is only one match");
        }
    }

    private void checkTotal() {
        if (window.total() != null && !WITH_TOTAL.contains(shape)) {
            unfit("track_total_hits", returned + " has no place for a total", "leave it out, or " + SEARCH_RESULT);
        } else if (shape == ReturnShape.PAGE && isUncounted()) {
            unfit("track_total_hits", "without a total no page knows whether another follows", "return a CursorPage");
        }
    }

    private boolean isUncounted() {
        JsonTree total = members.get("track_total_hits");
        return total instanceof JsonBoolean choice && !choice.value()
                || total instanceof JsonNumber number && number.value().signum() == 0;
    }

    private void checkFields() {
        if (fetched || shape == ReturnShape.AGGREGATIONS || shape.keepsHits()) {
            return;
        }
        if (members.get("_source") instanceof JsonBoolean choice && !choice.value()) {
            unfit(
                    "_source",
                    "documents without any field cannot be told from others",
                    "leave it out, or " + SEARCH_RESULT);
        } else if (!members.has("_source")) {
            unfit(
                    "stored_fields",
                    "with it servers leave out the source, of which documents are read",
                    "add \"_source\": true, or " + SEARCH_RESULT);
        }
    }

    /** Reports a member, if it is there. */
    private void unfit(String name, String why, String help) {
        if (members.has(name)) {
            members.unfit(name, why, help);
        }
    }
}
