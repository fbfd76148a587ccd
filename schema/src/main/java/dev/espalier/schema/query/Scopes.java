package dev.espalier.schema.query;

import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import dev.espalier.schema.query.grammar.Definition;
import dev.espalier.schema.query.grammar.FieldRole.Flag;
import dev.espalier.schema.query.grammar.Member;
import dev.espalier.schema.query.grammar.ValueType.FieldName;
import dev.espalier.schema.query.grammar.ValueType.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the nested objects that parts of a query are asked in. */
final class Scopes {

    private final CheckRun run;

    Scopes(CheckRun run) {
        this.run = run;
    }

    /** The scope of what stands beside a path in one object. */
    Scope inside(JsonObject object, Definition.Parameters definition, Scope outer) {
        return definition.members().values().stream()
                .flatMap(List::stream)
                .filter(Scopes::isPath)
                .findFirst()
                .map(path -> scope(object.get(path.name()), outer))
                .orElse(outer);
    }

    private static boolean isPath(Member member) {
        return member.type() instanceof FieldName field && field.role().is(Flag.SCOPE);
    }

    /** The scope of what stands beside a variant that has a path, such as aggregations under a nested one. */
    Scope around(JsonObject object, Definition.Container container, Scope outer) {
        for (String key : object.members().keySet()) {
            for (Member member : container.members().getOrDefault(key, List.of())) {
                if (!member.beside()
                        && object.get(key) instanceof JsonObject body
                        && member.type() instanceof Named named
                        && run.grammar().definition(named.name()) instanceof Definition.Parameters parameters) {
                    return inside(body, parameters, outer);
                }
            }
        }
        return outer;
    }

    /** The scope of the field of an order that may name a nested object, and one inside of that. */
    Scope sorted(JsonObject order, Scope outer) {
        if (order.get("nested_path") != null) {
            return scope(order.get("nested_path"), outer);
        }
        JsonObject nested = order.object("nested");
        return nested.get("path") == null ? outer : sorted(nested, scope(nested.get("path"), outer));
    }

    private Scope scope(@Nullable JsonTree path, Scope outer) {
        if (!(path instanceof JsonText text) || run.hole(path).isPresent() || !outer.known()) {
            return Scope.UNKNOWN;
        }
        return run.fields()
                .find(text.value())
                .filter(field -> field.type().family() == FieldFamily.NESTED)
                .map(field -> Scope.in(field.name()))
                .orElse(Scope.UNKNOWN);
    }
}
