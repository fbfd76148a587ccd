package dev.espalier.schema.query.grammar;

import dev.espalier.schema.query.grammar.ValueType.Keyed;
import dev.espalier.schema.query.grammar.ValueType.ListOf;
import dev.espalier.schema.query.grammar.ValueType.Named;
import dev.espalier.schema.query.grammar.ValueType.OneOrMany;
import dev.espalier.schema.query.grammar.ValueType.Union;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Puts included members in their places, and sees that every name that is used is defined. */
final class GrammarLinker {

    private final Map<String, DefinitionDraft> drafts;
    private final Map<String, Definition> done = new LinkedHashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    private GrammarLinker(Map<String, DefinitionDraft> drafts) {
        this.drafts = drafts;
    }

    static Map<String, Definition> link(Map<String, DefinitionDraft> drafts) {
        GrammarLinker linker = new GrammarLinker(drafts);
        drafts.values().forEach(linker::finish);
        linker.checkNames();
        return linker.done;
    }

    private Definition finish(DefinitionDraft draft) {
        Definition known = done.get(draft.name());
        if (known != null) {
            return known;
        }
        if (!open.add(draft.name())) {
            throw error(draft, "includes itself");
        }
        for (String included : draft.included()) {
            DefinitionDraft other = drafts.get(included);
            if (other == null || !draft.include(finish(other))) {
                throw error(draft, "'" + included + "' cannot be included");
            }
        }
        Definition definition = draft.definition();
        done.put(draft.name(), definition);
        return definition;
    }

    private void checkNames() {
        for (Definition definition : done.values()) {
            types(definition).flatMap(GrammarLinker::names).forEach(name -> {
                if (!done.containsKey(name)) {
                    throw error(drafts.get(definition.name()), "'" + name + "' is not defined");
                }
            });
        }
    }

    private static Stream<ValueType> types(Definition definition) {
        List<ValueType> types = new ArrayList<>();
        if (definition instanceof Definition.Container container) {
            add(container.members(), types);
        } else if (definition instanceof Definition.Parameters parameters) {
            add(parameters.members(), types);
            if (parameters.rest() != null) {
                types.add(new Keyed(parameters.rest()));
            }
        } else if (definition instanceof Definition.Tagged tagged) {
            add(tagged.variants(), types);
        } else if (definition instanceof Definition.Synonym synonym) {
            types.add(synonym.type());
        }
        return types.stream();
    }

    private static void add(Map<String, List<Member>> members, List<ValueType> types) {
        members.values().forEach(same -> same.forEach(member -> types.add(member.type())));
    }

    private static Stream<String> names(ValueType type) {
        if (type instanceof Named named) {
            return Stream.of(named.name());
        }
        if (type instanceof ListOf list) {
            return names(list.element());
        }
        if (type instanceof OneOrMany several) {
            return names(several.element());
        }
        if (type instanceof Keyed keyed) {
            return Stream.concat(names(keyed.keys().key()), names(keyed.keys().value()));
        }
        return type instanceof Union union ? union.branches().stream().flatMap(GrammarLinker::names) : Stream.empty();
    }

    private static GrammarSyntaxException error(DefinitionDraft draft, String message) {
        return new GrammarSyntaxException(draft.place(), draft.name() + ": " + message);
    }
}
