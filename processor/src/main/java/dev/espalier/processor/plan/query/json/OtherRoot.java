package dev.espalier.processor.plan.query.json;

import dev.espalier.processor.model.QueryMethodModel.Purpose;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.query.grammar.QueryGrammar;
import dev.espalier.schema.query.grammar.Root;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells search bodies where queries belong, and queries where search bodies do; and what to write instead. */
final class OtherRoot {

    static final String JOIN = "join several queries in a bool";

    private OtherRoot() {}

    /** What to write where a query alone belongs. */
    static String helpForBody(JsonObject object, Purpose purpose) {
        String query = object.get("query") == null
                ? ""
                : "leave out the outermost braces with \"query\" and what stands beside it";
        return purpose == Purpose.AS_NAMED
                ? query + (query.isEmpty() ? "" : ", or ") + "annotate with @SearchBody"
                : query.isEmpty() ? "write a query, such as {\"match_all\": {}}" : query;
    }

    /** What to write where one query belongs. */
    static String helpForSeveral(JsonObject object) {
        return object.members().keySet().stream()
                .filter(OtherRoot::isOfBody)
                .findFirst()
                .map(name -> "'" + name + "' belongs to a search body, beside its \"query\": see @SearchBody")
                .or(() -> stray(object))
                .orElse(JOIN);
    }

    /** A parameter that stands beside its query. */
    private static Optional<String> stray(JsonObject object) {
        Set<String> queries = names(Root.QUERY);
        List<String> others = object.members().keySet().stream()
                .filter(key -> !queries.contains(key))
                .toList();
        return others.size() + 1 == object.members().size()
                ? object.members().keySet().stream()
                        .filter(queries::contains)
                        .findFirst()
                        .map(query -> "let '" + String.join("', '", others) + "' stand in '" + query + "'")
                : Optional.empty();
    }

    /** Whether an object is a search body without a query. */
    static boolean isBody(JsonObject object) {
        return !object.members().isEmpty() && object.members().keySet().stream().allMatch(OtherRoot::isOfBody);
    }

    private static boolean isOfBody(String key) {
        return names(Root.SEARCH_BODY).contains(key) && !names(Root.QUERY).contains(key);
    }

    /** Whether an object is a query, and nothing that a search body could be. */
    static boolean isClause(JsonObject object) {
        Set<String> keys = object.members().keySet();
        return keys.size() == 1
                && names(Root.QUERY).containsAll(keys)
                && Collections.disjoint(names(Root.SEARCH_BODY), keys);
    }

    private static Set<String> names(Root root) {
        return QueryGrammar.load().names(root.definition());
    }
}
