package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.model.QueryMethodModel.StatedQuery;
import dev.espalier.processor.plan.query.body.BodyMembers;
import dev.espalier.processor.plan.query.body.BodyRepetitions;
import dev.espalier.processor.plan.query.body.BodyResultCheck;
import dev.espalier.processor.plan.query.body.BodySort;
import dev.espalier.processor.plan.query.body.BodySortReader;
import dev.espalier.processor.plan.query.body.BodyUseCheck;
import dev.espalier.processor.plan.query.body.BodyWindow;
import dev.espalier.processor.plan.query.body.BodyWindowReader;
import dev.espalier.processor.plan.query.json.ArgumentPlan;
import dev.espalier.processor.plan.query.json.QueryCheck;
import dev.espalier.processor.plan.query.json.QueryText;
import dev.espalier.processor.plan.query.json.StatedArguments;
import dev.espalier.processor.plan.query.name.Subject;
import dev.espalier.processor.plan.query.property.DocumentFields;
import dev.espalier.processor.plan.query.result.ResultPlan;
import dev.espalier.processor.plan.query.result.ResultPlanner;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Plans methods with a {@code @SearchBody}. */
final class SearchBodyPlanner {

    private final QueryCheck queries;
    private final MarkedFields marked;
    private final DocumentFields fields;
    private final Diagnostics diagnostics;

    SearchBodyPlanner(QueryCheck queries, MarkedFields marked, DocumentFields fields, Diagnostics diagnostics) {
        this.queries = queries;
        this.marked = marked;
        this.fields = fields;
        this.diagnostics = diagnostics;
    }

    Optional<QueryPlan> plan(QueryMethodModel method, StatedQuery stated, ResultPlanner results) {
        Optional<QueryText> text = QueryText.parse(stated, diagnostics);
        boolean sized = text.map(body -> body.root().get("size") != null).orElse(true);
        Optional<ResultPlan> result = results.planBody(sized);
        boolean right = queries.isRight(text, method, stated, diagnostics);
        return result.filter(plan -> right).flatMap(plan -> plan(method, stated, text.orElseThrow(), plan));
    }

    private Optional<QueryPlan> plan(QueryMethodModel method, StatedQuery stated, QueryText text, ResultPlan result) {
        Diagnostics found = diagnostics.inner();
        BodyMembers members = new BodyMembers(text, stated, found);
        BodyWindow window = new BodyWindowReader(members, method).read();
        JsonTree order = text.root().get("sort");
        Optional<List<BodySort>> sort = order == null ? Optional.of(List.of()) : BodySortReader.read(order);
        new BodyRepetitions(members, method, result).check();
        new BodyResultCheck(members, method, result, window).check(sort.isPresent());
        new BodyUseCheck(members, method, result.shape(), window).check();
        new BodyHighlightCheck(text, stated, method, marked, fields, found).check();
        diagnostics.reportAll(found.all());
        if (found.hasErrors()) {
            return Optional.empty();
        }
        JsonObject template = template(text.root(), sort.isPresent());
        List<ArgumentPlan> arguments = queries.arguments(template, StatedArguments.of(method, template));
        return Optional.of(new QueryPlan(
                method,
                Subject.FIND,
                new QuerySource.Body(text.root(), template, arguments, window, sort.orElse(List.of())),
                List.of(),
                OptionalInt.empty(),
                result));
    }

    /** The body without what the generated code says in words of its own. */
    private static JsonObject template(JsonObject body, boolean sorted) {
        Map<String, JsonTree> members = new LinkedHashMap<>(body.members());
        members.keySet().removeAll(BodyWindowReader.NAMES);
        if (sorted) {
            members.remove("sort");
        }
        return new JsonObject(members);
    }
}
