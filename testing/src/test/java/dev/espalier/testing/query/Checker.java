package dev.espalier.testing.query;

import dev.espalier.schema.JsonDocument;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.ServerRelease;
import dev.espalier.schema.Target;
import dev.espalier.schema.query.CheckOptions;
import dev.espalier.schema.query.FieldIndex;
import dev.espalier.schema.query.QueryChecker;
import dev.espalier.schema.query.grammar.QueryGrammar;
import dev.espalier.schema.query.grammar.Root;
import dev.espalier.testing.query.ValidBody.Part;
import java.util.List;

/** The checker of the project. */
final class Checker {

    private final QueryChecker checker;

    /** A checker by the grammar alone. */
    Checker(ServerRelease release) {
        this(release, FieldIndex.UNKNOWN);
    }

    /** A checker that knows the fields. */
    Checker(ServerRelease release, FieldIndex fields) {
        this.checker = new QueryChecker(QueryGrammar.load(), Target.of(release), fields, CheckOptions.STRICT);
    }

    /** The errors that it reports; warnings are no alarms. */
    List<String> alarms(Part part, JsonTree tree) {
        Root root = part == Part.QUERY ? Root.QUERY : Root.SEARCH_BODY;
        return checker.check(JsonDocument.parse(tree.compact()), root).stream()
                .filter(finding -> !finding.kind().isWarning())
                .map(Object::toString)
                .toList();
    }
}
