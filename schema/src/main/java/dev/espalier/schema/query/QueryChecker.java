package dev.espalier.schema.query;

import dev.espalier.schema.JsonDocument;
import dev.espalier.schema.Target;
import dev.espalier.schema.query.ValueType.Named;
import java.util.List;

/**
 * Checks queries in JSON against a grammar, a target and the fields of an index. What servers refuse, and what can match
 * nothing, is an error; what they take although it is odd is a warning. Instances can be used by several threads.
 */
public final class QueryChecker {

    private final QueryGrammar grammar;
    private final Target target;
    private final FieldIndex fields;
    private final CheckOptions options;

    /**
     * A checker.
     *
     * @param grammar what the servers take
     * @param target the releases that must take the queries
     * @param fields the fields that the queries may name
     * @param options how they are checked
     */
    public QueryChecker(QueryGrammar grammar, Target target, FieldIndex fields, CheckOptions options) {
        this.grammar = grammar;
        this.target = target;
        this.fields = fields;
        this.options = options;
    }

    /**
     * Checks a JSON text.
     *
     * @param document the text
     * @param root what it is as a whole
     * @return all that is found, in the order of the text; empty if nothing is wrong
     */
    public List<QueryFinding> check(JsonDocument document, Root root) {
        CheckRun run = new CheckRun(document, grammar, new Doors(grammar), target, fields, options);
        Findings findings = new Findings();
        new ValueCheck(run).check(document.root(), new Named(root.definition()), Place.root(root.spelling()), findings);
        return findings.inOrder();
    }
}
