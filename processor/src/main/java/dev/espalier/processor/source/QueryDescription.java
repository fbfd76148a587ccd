package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.ParameterRole;
import dev.espalier.processor.plan.query.QueryPlan;
import dev.espalier.processor.plan.query.QuerySource;
import dev.espalier.processor.plan.query.RequestPlan;
import dev.espalier.processor.plan.query.SortPlan;
import dev.espalier.processor.plan.query.SortPlan.ElementChoice;
import dev.espalier.processor.plan.query.condition.CriterionJson;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.processor.plan.query.result.ProjectionPlan;
import dev.espalier.schema.JsonTree;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Javadoc of a generated query method: the JSON that it sends. */
final class QueryDescription {

    private QueryDescription() {}

    static CodeBlock of(QueryPlan plan) {
        String text = "Sends " + JavadocText.code(json(plan.source()).compact())
                + script(plan.source()) + order(plan) + first(plan)
                + fields(plan.result().projection()) + selection(plan.request()) + "." + nullArguments(plan);
        return CodeBlock.of("$L\n", JavadocText.wrapped(text));
    }

    private static String order(QueryPlan plan) {
        Stream<String> keys = plan.sort().stream().map(QueryDescription::sortKey);
        Stream<String> argument =
                plan.method().only(ParameterRole.SORT).map(sort -> JavadocText.code(sort.name())).stream();
        return listed(", sorted by ", Stream.concat(keys, argument), ", then by ");
    }

    private static String first(QueryPlan plan) {
        return plan.first().isEmpty()
                ? ""
                : plan.first().getAsInt() == 1
                        ? ", the first"
                        : ", the first " + plan.first().getAsInt();
    }

    private static String selection(RequestPlan request) {
        return listed(", with the fields ", names(request.includes()), ", ")
                + listed(", without the fields ", names(request.excludes()), ", ")
                + listed(", with matches marked in ", names(request.highlights()), ", ");
    }

    private static Stream<String> names(List<PropertyPath> fields) {
        return fields.stream().map(field -> JavadocText.code(field.fieldName()));
    }

    private static String listed(String lead, Stream<String> parts, String separator) {
        String list = parts.collect(Collectors.joining(separator));
        return list.isEmpty() ? "" : lead + list;
    }

    private static String fields(@Nullable ProjectionPlan projection) {
        if (projection == null) {
            return "";
        }
        String lead = projection.from() == null
                ? ", for the fields "
                : ", for the " + projection.from().words() + " ";
        return listed(lead, names(projection.fields()), ", ");
    }

    private static String nullArguments(QueryPlan plan) {
        List<ParameterModel> nullable =
                plan.method().values().stream().filter(ParameterModel::nullable).toList();
        String names = nullable.stream()
                .map(parameter -> "{@code " + parameter.name() + "}")
                .collect(Collectors.joining(" or "));
        return names.isEmpty() ? "" : " Where " + names + " is null, the condition is left out.";
    }

    private static String script(QuerySource source) {
        return source instanceof QuerySource.Stated stated && stated.script() != null
                ? " with the script " + JavadocText.code(stated.script().source())
                : "";
    }

    /** The query of a method, or its whole search body. */
    static JsonTree json(QuerySource source) {
        if (source instanceof QuerySource.Derived derived) {
            return CriterionJson.of(derived.criterion());
        }
        return source instanceof QuerySource.Body body ? body.json() : ((QuerySource.Stated) source).query();
    }

    private static String sortKey(SortPlan sort) {
        ElementChoice element = sort.element();
        return JavadocText.code(sort.path().fieldName())
                + (sort.descending() ? " descending" : "")
                + (element == null ? "" : " by the " + element.mode() + " of its elements")
                + (element == null || element.filter() == null
                        ? ""
                        : " with " + JavadocText.code(element.filter().compact()));
    }
}
