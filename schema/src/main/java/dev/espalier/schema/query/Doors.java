package dev.espalier.schema.query;

import dev.espalier.schema.query.grammar.Definition;
import dev.espalier.schema.query.grammar.Member;
import dev.espalier.schema.query.grammar.PlainKind;
import dev.espalier.schema.query.grammar.QueryGrammar;
import dev.espalier.schema.query.grammar.ValueType;
import dev.espalier.schema.query.grammar.ValueType.FieldName;
import dev.espalier.schema.query.grammar.ValueType.Formatted;
import dev.espalier.schema.query.grammar.ValueType.Keyed;
import dev.espalier.schema.query.grammar.ValueType.ListOf;
import dev.espalier.schema.query.grammar.ValueType.Named;
import dev.espalier.schema.query.grammar.ValueType.OneOrMany;
import dev.espalier.schema.query.grammar.ValueType.Plain;
import dev.espalier.schema.query.grammar.ValueType.Union;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which kinds of values a type takes, before anything inside is looked at. */
final class Doors {

    private final QueryGrammar grammar;

    Doors(QueryGrammar grammar) {
        this.grammar = grammar;
    }

    /** The kinds that a type is written for. */
    Set<ValueKind> of(ValueType type) {
        if (type instanceof Plain plain) {
            return of(plain.kind());
        }
        if (type instanceof Formatted) {
            return EnumSet.of(ValueKind.TEXT, ValueKind.NUMBER);
        }
        if (type instanceof FieldName) {
            return EnumSet.of(ValueKind.TEXT);
        }
        if (type instanceof ListOf) {
            return EnumSet.of(ValueKind.ARRAY);
        }
        if (type instanceof OneOrMany several) {
            return with(of(several.element()), ValueKind.ARRAY);
        }
        if (type instanceof Keyed) {
            return EnumSet.of(ValueKind.OBJECT);
        }
        if (type instanceof Union union) {
            Set<ValueKind> kinds = EnumSet.noneOf(ValueKind.class);
            union.branches().forEach(branch -> kinds.addAll(of(branch)));
            return kinds;
        }
        return of(grammar.definition(((Named) type).name()));
    }

    private Set<ValueKind> of(Definition definition) {
        if (definition instanceof Definition.Words) {
            return EnumSet.of(ValueKind.TEXT);
        }
        if (definition instanceof Definition.Synonym synonym) {
            return of(synonym.type());
        }
        Member shortcut = definition instanceof Definition.Parameters parameters ? parameters.shortcut() : null;
        return shortcut == null ? EnumSet.of(ValueKind.OBJECT) : with(of(shortcut.type()), ValueKind.OBJECT);
    }

    private static Set<ValueKind> of(PlainKind kind) {
        return switch (kind) {
            case TEXT -> EnumSet.of(ValueKind.TEXT);
            case NUMBER, INTEGER -> EnumSet.of(ValueKind.NUMBER);
            case BOOLEAN -> EnumSet.of(ValueKind.BOOLEAN);
            case SCALAR -> EnumSet.of(ValueKind.TEXT, ValueKind.NUMBER, ValueKind.BOOLEAN);
            case ANY -> EnumSet.allOf(ValueKind.class);
            case OBJECT -> EnumSet.of(ValueKind.OBJECT);
            case NULL -> EnumSet.of(ValueKind.NULL);
        };
    }

    private static Set<ValueKind> with(Set<ValueKind> kinds, ValueKind more) {
        Set<ValueKind> all = EnumSet.copyOf(kinds);
        all.add(more);
        return all;
    }

    /** Whether a type is that of lists of values of a kind. */
    boolean lists(ValueType type, ValueKind kind) {
        return type instanceof ListOf list && of(list.element()).contains(kind);
    }

    /** Whether servers may turn a value of a kind into one that a type is written for. */
    boolean coerces(ValueType type, ValueKind kind) {
        Set<ValueKind> kinds = of(type);
        return switch (kind) {
            case NUMBER, BOOLEAN -> kinds.contains(ValueKind.TEXT);
            case TEXT -> kinds.contains(ValueKind.NUMBER) || kinds.contains(ValueKind.BOOLEAN);
            default -> false;
        };
    }

    /** The types that a type is a choice of; itself if it is no choice. */
    List<ValueType> branches(ValueType type) {
        if (type instanceof Union union) {
            return union.branches().stream()
                    .flatMap(branch -> branches(branch).stream())
                    .toList();
        }
        return type instanceof Named named && grammar.definition(named.name()) instanceof Definition.Synonym synonym
                ? branches(synonym.type())
                : List.of(type);
    }

    /** A type for readers. */
    String spelling(ValueType type) {
        if (type instanceof Plain plain) {
            return plain.kind().spelling();
        }
        if (type instanceof Formatted formatted) {
            return formatted.grammar().what();
        }
        if (type instanceof FieldName) {
            return "the name of a field";
        }
        if (type instanceof ListOf) {
            return "a list";
        }
        if (type instanceof OneOrMany several) {
            return spelling(several.element()) + " or a list of such";
        }
        if (type instanceof Named named && grammar.definition(named.name()) instanceof Definition.Words words) {
            return words.values().size() > 8
                    ? "a word"
                    : "one of " + String.join(", ", words.values().keySet());
        }
        if (type instanceof Named named
                && grammar.definition(named.name()) instanceof Definition.Parameters parameters
                && parameters.shortcut() != null) {
            return "an object or " + spelling(parameters.shortcut().type());
        }
        List<ValueType> branches = branches(type);
        return branches.size() == 1
                ? "an object"
                : Stream.of(branches)
                        .flatMap(List::stream)
                        .map(this::spelling)
                        .distinct()
                        .collect(Collectors.joining(" or "));
    }
}
