package dev.espalier.schema.query;

import dev.espalier.schema.Dialect;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.Target;
import dev.espalier.schema.query.grammar.FieldRole;
import dev.espalier.schema.query.grammar.FieldRole.Flag;
import java.util.List;

/** What servers do where a name is that of no field, or of a field of other objects; and what to write instead. */
final class FieldWording {

    /** What people ask for, of the many that there are. */
    private static final List<String> USUAL = List.of(
            "terms", "date_histogram", "histogram", "range", "avg", "sum", "min", "max", "cardinality", "value_count");

    private FieldWording() {}

    /** What becomes of a name that no field has. */
    static String absent(FieldRole role, boolean forgiven, Target target) {
        if (role.is(Flag.REFUSED) && !forgiven) {
            return "servers refuse a search that names it here";
        }
        boolean elasticsearch =
                target.releases().stream().anyMatch(release -> release.dialect() == Dialect.ELASTICSEARCH);
        if (role.is(Flag.REFUSED_BY_ELASTICSEARCH) && elasticsearch) {
            return "Elasticsearch refuses a search that names it here";
        }
        if (role.is(Flag.SORTED)) {
            return "no hit has a value to be sorted by";
        }
        if (role.is(Flag.AGGREGATED)) {
            return "such an aggregation finds no values, silently";
        }
        if (role.is(Flag.RETURNED)) {
            return "hits have nothing of it, silently";
        }
        if (role.is(Flag.MARKED)) {
            return "nothing is marked in it, silently";
        }
        if (role.is(Flag.SCORING)) {
            return "no document has a value to be scored by";
        }
        return role.is(Flag.WEIGHT) ? "nothing is found in it, silently" : "such a query matches nothing, silently";
    }

    /** What becomes of a field in a nested object that is not asked. */
    static String outside(FieldRole role) {
        if (role.is(Flag.SORTED)) {
            return "so hits have no value of it to be sorted by here";
        }
        return role.is(Flag.AGGREGATED) ? "so it has no values here" : "so it matches nothing here";
    }

    /** How to ask in the nested object. */
    static String into(FieldRole role, String path) {
        String nested = "{\"nested\": {\"path\": \"" + path + "\"";
        if (role.is(Flag.SORTED)) {
            return "write it beside the order: " + nested + "}}";
        }
        return role.is(Flag.AGGREGATED)
                ? "let it stand in the \"aggs\" of an aggregation " + nested + "}}"
                : "wrap it: " + nested + ", \"query\": ...}}";
    }

    /** What servers make of the values of a type. */
    static String aggregations(FieldType type, CheckRun run) {
        List<String> names = run.grammar().aggregationsOn(type, run.target());
        List<String> usual = USUAL.stream().filter(names::contains).toList();
        List<String> told = usual.isEmpty() ? names : usual;
        String more = names.size() > told.size() ? " and others" : "";
        return names.isEmpty() ? "" : "aggregations that do: " + String.join(", ", told) + more;
    }

    /** How to ask outside of the nested object. */
    static String outOf(FieldRole role, String scope, String parent) {
        if (role.is(Flag.SORTED)) {
            return "elements of '" + scope + "' are sorted by their own fields"
                    + (parent.isEmpty() ? ", hits by one of the document without \"nested\"" : "");
        }
        if (!parent.isEmpty()) {
            return "it is under '" + parent + "'";
        }
        return role.is(Flag.AGGREGATED)
                ? "let it stand in the \"aggs\" of an aggregation {\"reverse_nested\": {}} there"
                : "";
    }
}
