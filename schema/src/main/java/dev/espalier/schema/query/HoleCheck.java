package dev.espalier.schema.query;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonText;
import dev.espalier.schema.query.Placeholders.Hole;
import dev.espalier.schema.query.Placeholders.Kind;
import dev.espalier.schema.query.grammar.Definition;
import dev.espalier.schema.query.grammar.Member;
import dev.espalier.schema.query.grammar.ValueType;
import dev.espalier.schema.query.grammar.ValueType.Formatted;
import dev.espalier.schema.query.grammar.ValueType.ListOf;
import dev.espalier.schema.query.grammar.ValueType.Named;
import dev.espalier.schema.query.grammar.ValueType.OneOrMany;
import dev.espalier.schema.query.text.TextGrammar;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Checks that the values of a placeholder will be of a kind that may stand in its place. */
final class HoleCheck {

    private final CheckRun run;

    HoleCheck(CheckRun run) {
        this.run = run;
    }

    void check(JsonTree value, Hole hole, ValueType type, Place place, Findings out) {
        boolean script = run.doors().branches(type).stream().anyMatch(this::isScript);
        if (script) {
            out.add(FindingKind.SCRIPT_PLACEHOLDER, place.depth(), run.position(value), "", ((JsonText) value).value());
        }
        if (hole.kind() != Kind.UNKNOWN && !fits(hole, type)) {
            out.add(
                    FindingKind.UNFIT_PLACEHOLDER,
                    place.depth(),
                    run.position(value),
                    "",
                    ((JsonText) value).value(),
                    hole.type(),
                    run.doors().spelling(type));
        }
    }

    private boolean isScript(ValueType type) {
        Member shortcut = type instanceof Named named
                        && run.grammar().definition(named.name()) instanceof Definition.Parameters parameters
                ? parameters.shortcut()
                : null;
        return shortcut == null
                ? type instanceof Formatted formatted && formatted.grammar() == TextGrammar.SCRIPT
                : run.doors().branches(shortcut.type()).stream().anyMatch(this::isScript);
    }

    private boolean fits(Hole hole, ValueType type) {
        List<ValueType> branches = run.doors().branches(type);
        return branches.stream().anyMatch(branch -> {
            if (!hole.several()) {
                return fits(hole.kind(), branch);
            }
            if (branch instanceof ListOf list) {
                return fits(hole.kind(), list.element());
            }
            return branch instanceof OneOrMany several
                    ? fits(hole.kind(), several.element())
                    : run.doors().of(branch).contains(ValueKind.ARRAY);
        });
    }

    /** Servers take the spelling of a number for a text, but no text for a number unless it happens to be one. */
    private boolean fits(Kind kind, ValueType type) {
        Set<ValueKind> kinds = run.doors().of(type);
        return switch (kind) {
            case TEXT -> kinds.contains(ValueKind.TEXT);
            case INTEGER, NUMBER -> intersects(kinds, EnumSet.of(ValueKind.NUMBER, ValueKind.TEXT));
            case BOOLEAN -> intersects(kinds, EnumSet.of(ValueKind.BOOLEAN, ValueKind.TEXT));
            case OBJECT -> kinds.contains(ValueKind.OBJECT);
            case UNKNOWN -> true;
        };
    }

    private static boolean intersects(Set<ValueKind> kinds, Set<ValueKind> others) {
        return others.stream().anyMatch(kinds::contains);
    }
}
