package dev.espalier.schema.query;

import dev.espalier.schema.JsonDocument;
import dev.espalier.schema.Target;
import dev.espalier.schema.query.grammar.QueryGrammar;
import dev.espalier.schema.query.grammar.Root;
import dev.espalier.schema.query.grammar.ValueType.Named;
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
        return check(document, root, Scope.DOCUMENT);
    }

    /**
     * Checks a query that is asked of the elements of a nested object, as the filter of an order is.
     *
     * @param nested the name of the nested field
     * @param document the text
     * @return all that is found, in the order of the text; empty if nothing is wrong
     */
    public List<QueryFinding> checkInside(String nested, JsonDocument document) {
        return check(document, Root.QUERY, Scope.in(nested));
    }

    private List<QueryFinding> check(JsonDocument document, Root root, Scope scope) {
        FieldIndex known = root == Root.SEARCH_BODY ? BodyFields.of(document.root(), fields) : fields;
        CheckRun run = new CheckRun(document, grammar, new Doors(grammar), target, known, options);
        Findings findings = new Findings();
        Place place = Place.root(root.spelling()).in(scope);
        new ValueCheck(run).check(document.root(), new Named(root.definition()), place, findings);
        new SearchBodyCheck(run).check(document.root(), root, findings);
        return findings.inOrder();
    }
}
