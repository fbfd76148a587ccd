package dev.espalier.processor.source;

import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.RepositoryModel;
import dev.espalier.processor.plan.query.QueryPlan;
import dev.espalier.processor.plan.query.QuerySource;
import dev.espalier.processor.plan.query.SortPlan;
import dev.espalier.processor.plan.query.UsedFields;
import dev.espalier.processor.plan.query.property.DocumentFields;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.processor.plan.query.result.ProjectionPlan;
import dev.espalier.processor.plan.repository.RepositoryPlan;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes what the methods of a repository send, for those who review a build: {@code META-INF/espalier/queries/}
 * {@code com.acme.Articles.json} has the query of each method and the fields that it uses.
 */
public final class QueryReportWriter {

    private QueryReportWriter() {}

    /** The file for a plan. */
    public static GeneratedFile write(RepositoryPlan plan) {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        members.put("repository", JsonTree.of(plan.repository().name().qualifiedName()));
        members.put("document", JsonTree.of(plan.repository().document().name().qualifiedName()));
        members.put("index", JsonTree.of(index(plan.repository())));
        DocumentFields known = DocumentFields.of(plan.repository().document());
        members.put(
                "methods",
                new JsonArray(plan.methods().stream()
                        .map(method -> method(method, known))
                        .toList()));
        return new GeneratedFile.Resource(
                "META-INF/espalier/queries/" + plan.repository().name().binaryName() + ".json",
                new JsonObject(members).pretty() + "\n");
    }

    private static String index(RepositoryModel repository) {
        return repository.indexes() == null
                ? repository.document().index().name()
                : repository.indexes().value();
    }

    private static JsonTree method(QueryPlan plan, DocumentFields known) {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        members.put("method", JsonTree.of(signature(plan)));
        members.put("returns", JsonTree.of(plan.method().returns().spelling()));
        members.put(plan.source() instanceof QuerySource.Body ? "body" : "query", QueryDescription.json(plan.source()));
        if (!plan.sort().isEmpty()) {
            members.put(
                    "sort", texts(plan.sort().stream().map(SortPlan::describe).toList()));
        }
        plan.first().ifPresent(number -> members.put("first", JsonTree.of(number)));
        members.put("fields", texts(UsedFields.of(plan, known)));
        ProjectionPlan projection = plan.result().projection();
        if (projection != null) {
            putNames(members, "returned", projection.fields());
            if (projection.from() != null) {
                members.put("from", JsonTree.of(projection.from().member()));
            }
        }
        putNames(members, "included", plan.request().includes());
        putNames(members, "excluded", plan.request().excludes());
        putNames(members, "highlighted", plan.request().highlights());
        return new JsonObject(members);
    }

    private static void putNames(Map<String, JsonTree> members, String name, List<PropertyPath> fields) {
        if (!fields.isEmpty()) {
            members.put(name, texts(fields.stream().map(PropertyPath::fieldName).toList()));
        }
    }

    private static String signature(QueryPlan plan) {
        return plan.method().parameters().stream()
                .map(ParameterModel::type)
                .map(type -> type.spelling())
                .collect(Collectors.joining(", ", plan.method().name() + "(", ")"));
    }

    private static JsonTree texts(Collection<String> texts) {
        List<JsonTree> elements = texts.stream().<JsonTree>map(JsonTree::of).toList();
        return new JsonArray(elements);
    }
}
