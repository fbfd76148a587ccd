package dev.espalier.schema.query;

import dev.espalier.schema.Target;
import dev.espalier.schema.query.grammar.Definition;
import dev.espalier.schema.query.grammar.Member;
import dev.espalier.schema.query.grammar.QueryGrammar;
import dev.espalier.schema.query.grammar.Root;
import dev.espalier.schema.query.grammar.ValueType;
import dev.espalier.schema.query.grammar.ValueType.Keyed;
import dev.espalier.schema.query.grammar.ValueType.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells where a parameter belongs that stands in the wrong place. */
final class Owners {

    private static final int MOST = 4;

    private final QueryGrammar grammar;
    private final Target target;

    Owners(QueryGrammar grammar, Target target) {
        this.grammar = grammar;
        this.target = target;
    }

    /** The queries that have a parameter, or else the names that there are. */
    String hint(String parameter, Collection<String> names) {
        List<String> owners = of(parameter);
        if (!owners.isEmpty()) {
            return hint(parameter, owners);
        }
        if (grammar.names(Root.SEARCH_BODY.definition()).contains(parameter)) {
            return "'" + parameter + "' belongs to a search body, beside its \"query\"";
        }
        return names.isEmpty() ? "leave it out" : "it has " + String.join(", ", names);
    }

    /** Where a parameter belongs. */
    static String hint(String parameter, List<String> owners) {
        if (owners.contains("bool")) {
            return "'" + parameter + "' belongs to bool: {\"bool\": {\"" + parameter + "\": ...}}";
        }
        String more = owners.size() > MOST ? " and others" : "";
        return "'" + parameter + "' belongs to " + String.join(", ", owners.subList(0, Math.min(MOST, owners.size())))
                + more;
    }

    /** The queries and other variants that have a parameter. */
    List<String> of(String parameter) {
        List<String> owners = new ArrayList<>();
        for (String name : grammar.definitions()) {
            if (grammar.definition(name) instanceof Definition.Container container) {
                add(parameter, container, owners);
            }
        }
        return owners;
    }

    private void add(String parameter, Definition.Container container, List<String> owners) {
        for (Map.Entry<String, List<Member>> variant : container.members().entrySet()) {
            boolean has = variant.getValue().stream()
                    .filter(form -> form.presence().onAny(target))
                    .anyMatch(form -> has(form.type(), parameter));
            if (has && !owners.contains(variant.getKey())) {
                owners.add(variant.getKey());
            }
        }
    }

    private boolean has(ValueType type, String parameter) {
        if (type instanceof Keyed keyed) {
            return has(keyed.keys().value(), parameter);
        }
        return type instanceof Named named
                && grammar.definition(named.name()) instanceof Definition.Parameters parameters
                && (parameters.members().containsKey(parameter)
                        || parameters.rest() != null && has(parameters.rest().value(), parameter));
    }
}
