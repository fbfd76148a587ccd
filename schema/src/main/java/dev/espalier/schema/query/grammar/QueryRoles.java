package dev.espalier.schema.query.grammar;

import dev.espalier.schema.FieldType;
import dev.espalier.schema.Target;
import dev.espalier.schema.query.grammar.ValueType.FieldName;
import dev.espalier.schema.query.grammar.ValueType.Keyed;
import dev.espalier.schema.query.grammar.ValueType.Named;
import java.util.List;
import java.util.Optional;

/** Which query asks what of its field. */
final class QueryRoles {

    private final QueryGrammar grammar;

    QueryRoles(QueryGrammar grammar) {
        this.grammar = grammar;
    }

    List<String> variantsOn(Definition.Container variants, FieldType type, Target target) {
        return variants.members().values().stream()
                .flatMap(List::stream)
                .filter(query -> query.presence().availability().on(target)
                        && query.presence().availability().deprecatedOn(target).isEmpty())
                .filter(query -> role(query.type())
                        .filter(role -> answers(role, type, target))
                        .isPresent())
                .map(Member::name)
                .distinct()
                .toList();
    }

    private static boolean answers(FieldRole role, FieldType type, Target target) {
        boolean special = !role.admitted().contains(FieldRole.ANY) && !role.is(FieldRole.Flag.SCOPE);
        return special
                && !type.family().holdsProperties()
                && role.admits(type, target)
                && role.surprise(type).isEmpty();
    }

    /** What a query asks of its one field: of its key, or of its member {@code field}. */
    private Optional<FieldRole> role(ValueType query) {
        if (query instanceof Keyed keyed) {
            return role(keyed.keys());
        }
        if (!(query instanceof Named named)
                || !(grammar.definition(named.name()) instanceof Definition.Parameters parameters)) {
            return Optional.empty();
        }
        if (parameters.rest() != null) {
            return role(parameters.rest());
        }
        return parameters.members().getOrDefault("field", List.of()).stream()
                .map(Member::type)
                .filter(FieldName.class::isInstance)
                .map(field -> ((FieldName) field).role())
                .findFirst();
    }

    private static Optional<FieldRole> role(FreeKeys keys) {
        return keys.key() instanceof FieldName field ? Optional.of(field.role()) : Optional.empty();
    }
}
