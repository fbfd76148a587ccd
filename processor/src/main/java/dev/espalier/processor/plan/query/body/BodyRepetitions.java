package dev.espalier.processor.plan.query.body;

import dev.espalier.processor.diagnostic.QueryProblem;
import dev.espalier.processor.model.ParameterRole;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.plan.query.result.ResultPlan;
import java.util.List;

/** Reports what a search body says, and the method says once more. */
public final class BodyRepetitions {

    /** What hits have under {@code fields}. */
    private static final List<String> WITH_FIELDS =
            List.of("docvalue_fields", "stored_fields", "fields", "script_fields");

    private final BodyMembers members;
    private final QueryMethodModel method;
    private final ResultPlan result;

    public BodyRepetitions(BodyMembers members, QueryMethodModel method, ResultPlan result) {
        this.members = members;
        this.method = method;
        this.result = result;
    }

    public void check() {
        parameter("from", ParameterRole.PAGE);
        parameter("size", ParameterRole.PAGE);
        parameter("size", ParameterRole.LIMIT);
        parameter("sort", ParameterRole.SORT);
        annotation("sort", "@OrderBy", !method.annotations().orders().isEmpty());
        annotation("highlight", "@Highlight", method.annotations().highlight() != null);
        annotation("_source", "@SourceFilter", method.annotations().sourceFilter() != null);
        if (result.projection() != null && members.has("_source")) {
            String projection = result.projection().name().nestedName();
            report("_source", projection + ", which says what is read", "remove it from the body");
        }
        if (result.projection() != null && result.projection().from() != null) {
            String fetch = result.projection().from().annotation();
            WITH_FIELDS.stream()
                    .filter(members::has)
                    .forEach(name ->
                            report(name, fetch + ", whose values come in the same place", "remove it from the body"));
        }
    }

    private void parameter(String name, ParameterRole role) {
        if (members.has(name) && !method.all(role).isEmpty()) {
            report(name, "the " + role.word() + " parameter", "remove one of them");
        }
    }

    private void annotation(String name, String annotation, boolean stated) {
        if (members.has(name) && stated) {
            report(name, annotation, "remove one of them");
        }
    }

    private void report(String name, String by, String help) {
        members.reportAt(name, QueryProblem.SET_TWICE, name, by, help);
    }
}
