package dev.espalier.processor.plan.query.body;

import dev.espalier.processor.diagnostic.QueryProblem;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.plan.query.result.ReturnShape;
import java.util.List;

/** Warns of what a search body asks for, and the method has no place for. */
public final class BodyUseCheck {

    private static final List<String> AGGREGATIONS = List.of("aggs", "aggregations");

    private final BodyMembers members;
    private final ReturnShape shape;
    private final String returned;
    private final BodyWindow window;

    public BodyUseCheck(BodyMembers members, QueryMethodModel method, ReturnShape shape, BodyWindow window) {
        this.members = members;
        this.shape = shape;
        this.returned = method.returns().spelling();
        this.window = window;
    }

    public void check() {
        if (shape == ReturnShape.SEARCH_RESULT) {
            return;
        }
        if (shape == ReturnShape.AGGREGATIONS) {
            checkAggregations();
        } else {
            AGGREGATIONS.forEach(this::unread);
        }
        unread("suggest");
        if (!shape.keepsHits()) {
            unread("highlight");
        }
    }

    private void checkAggregations() {
        if (AGGREGATIONS.stream().noneMatch(members::has)) {
            members.report(
                    QueryProblem.UNREAD_RESULT,
                    "the body asks for no aggregations, but " + returned + " has nothing else",
                    "add \"aggs\", or return a SearchResult");
        } else if (members.has("size") && !window.hasSize("0")) {
            members.reportAt("size", QueryProblem.UNREAD_HITS, returned);
        } else if (!members.has("size")) {
            AGGREGATIONS.stream()
                    .filter(members::has)
                    .forEach(name -> members.reportAt(name, QueryProblem.UNREAD_HITS, returned));
        }
    }

    private void unread(String name) {
        if (members.has(name)) {
            members.reportAt(
                    name,
                    QueryProblem.UNREAD_RESULT,
                    "the body asks for '" + name + "', but " + returned + " has no place for it",
                    "leave it out, or return a SearchResult");
        }
    }
}
