package dev.espalier.processor.plan.query.body;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.QueryProblem;
import dev.espalier.processor.model.QueryMethodModel.StatedQuery;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.plan.query.json.QueryText;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import org.jspecify.annotations.Nullable;

/** The members of a search body, with their places for reports. */
public final class BodyMembers {

    private final QueryText text;
    private final StatedQuery stated;
    private final Diagnostics diagnostics;

    public BodyMembers(QueryText text, StatedQuery stated, Diagnostics diagnostics) {
        this.text = text;
        this.stated = stated;
        this.diagnostics = diagnostics;
    }

    JsonObject root() {
        return text.root();
    }

    @Nullable
    JsonTree get(String name) {
        return root().get(name);
    }

    boolean has(String name) {
        return get(name) != null;
    }

    /** Reports something of a member at its key. */
    void reportAt(String name, QueryProblem problem, Object... arguments) {
        SourceRef place = stated.at(text.position(root(), name).offset());
        diagnostics.report(problem, place, arguments);
    }

    /** Reports something of the body as a whole. */
    void report(QueryProblem problem, Object... arguments) {
        diagnostics.report(problem, stated.source(), arguments);
    }

    /** Reports a member that the method cannot have. */
    void unfit(String name, String why, String help) {
        reportAt(name, QueryProblem.UNFIT_BODY, name, why, help);
    }
}
