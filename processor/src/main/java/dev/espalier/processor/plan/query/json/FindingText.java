package dev.espalier.processor.plan.query.json;

import dev.espalier.processor.diagnostic.Problem;
import dev.espalier.processor.diagnostic.QueryProblem;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.diagnostic.Wording;
import dev.espalier.schema.query.FindingKind;
import dev.espalier.schema.query.QueryFinding;
import dev.espalier.schema.query.text.DateLiteral;
import java.util.List;

/** Puts what is found in a query into the words of the catalogue. */
final class FindingText {

    private final FieldHelp fields;

    FindingText(FieldHelp fields) {
        this.fields = fields;
    }

    /** The entry of the catalogue. */
    static Problem problem(FindingKind kind) {
        return switch (kind) {
            case OTHER_PART -> QueryProblem.OTHER_ROOT;
            case UNKNOWN_VARIANT -> QueryProblem.UNKNOWN_QUERY;
            case REMOVED -> QueryProblem.REMOVED;
            case DEPRECATED -> QueryProblem.DEPRECATED;
            case TOO_NEW -> QueryProblem.TOO_NEW;
            case OTHER_DIALECT -> QueryProblem.OTHER_DIALECT;
            case UNKNOWN_PARAMETER -> QueryProblem.UNKNOWN_PARAMETER;
            case MISSING_PARAMETER -> QueryProblem.MISSING_PARAMETER;
            case MISSING_CHOICE -> QueryProblem.MISSING_CHOICE;
            case INCOMPLETE -> QueryProblem.INCOMPLETE;
            case CONFLICT -> QueryProblem.CONFLICT;
            case NOT_ONE_VARIANT -> QueryProblem.NOT_ONE_QUERY;
            case NOT_ONE_FIELD -> QueryProblem.NOT_ONE_FIELD;
            case WRONG_KIND, COERCED -> QueryProblem.WRONG_KIND;
            case UNKNOWN_WORD -> QueryProblem.UNKNOWN_WORD;
            case OUT_OF_RANGE -> QueryProblem.OUT_OF_RANGE;
            case MALFORMED -> QueryProblem.MALFORMED;
            case UNMAPPED_FIELD, UNDECLARED_FIELD -> QueryProblem.UNMAPPED_FIELD;
            case UNFIT_FIELD -> QueryProblem.UNFIT_QUERY;
            case RARELY_MEANT -> QueryProblem.RARELY_MEANT_QUERY;
            case UNSEARCHABLE -> QueryProblem.UNSEARCHABLE;
            case WITHOUT_COLUMNS -> QueryProblem.WITHOUT_COLUMNS;
            case OUTSIDE_NESTED -> QueryProblem.OUTSIDE_NESTED;
            case NOT_NESTED -> QueryProblem.NOT_NESTED;
            case OUTSIDE_PATH -> QueryProblem.OUTSIDE_PATH;
            case EMPTY_PATTERN -> QueryProblem.EMPTY_PATTERN;
            case UNFIT_PLACEHOLDER -> QueryProblem.UNWRITABLE_ARGUMENT;
            case VECTOR_LENGTH -> QueryProblem.VECTOR_LENGTH;
            case WRONG_DATE -> QueryProblem.WRONG_DATE;
            case IMPOSSIBLE_VALUE -> QueryProblem.IMPOSSIBLE_VALUE;
            case LEAF -> QueryProblem.LEAF;
            case UNRESOLVED_PATH -> QueryProblem.UNRESOLVED_PATH;
            case AGGREGATION_NAME -> QueryProblem.AGGREGATION_NAME;
            case TOO_DEEP -> QueryProblem.TOO_DEEP;
            case SCRIPT_PLACEHOLDER -> QueryProblem.SCRIPT_PLACEHOLDER;
            case WRONG_QUERY_STRING -> QueryProblem.WRONG_QUERY_STRING;
            case WRONG_REGEXP -> RepositoryProblem.WRONG_REGEXP;
            case NO_CLAUSES -> QueryProblem.NO_CLAUSES;
            case LEADING_WILDCARD -> QueryProblem.LEADING_WILDCARD;
        };
    }

    /** The arguments of its message, as the catalogue numbers them. */
    List<String> arguments(QueryFinding finding) {
        List<String> found = finding.arguments();
        return switch (finding.kind()) {
            case UNMAPPED_FIELD, UNDECLARED_FIELD -> List.of(found.get(0), fields.documentName(), found.get(1));
            case OTHER_PART -> List.of(found.get(0), "this place", found.get(1));
            case NOT_NESTED -> List.of(found.get(0), fields.documentName());
            // all others are called by their names in JSON
            case UNKNOWN_PARAMETER ->
                List.of(found.get(0).replaceFirst("^search body$", "a search body"), found.get(1));
            case VECTOR_LENGTH ->
                List.of(Wording.count(Long.parseLong(found.get(0)), "number"), found.get(1), found.get(2));
            case NOT_ONE_VARIANT -> List.of(Wording.withArticle(found.get(0)), found.get(1));
            case UNFIT_PLACEHOLDER ->
                List.of(found.get(0).substring(1), found.get(1), "but " + found.get(2) + " is expected here");
            default -> found;
        };
    }

    /** What to do about it. */
    String help(QueryFinding finding) {
        List<String> found = finding.arguments();
        return switch (finding.kind()) {
            case UNMAPPED_FIELD, UNDECLARED_FIELD -> fields.unmapped(found.get(0));
            case NOT_NESTED -> fields.notNested(found.get(0));
            case UNFIT_FIELD ->
                !finding.suggestion().isEmpty() ? finding.suggestion() : fields.fitting(found.get(0), found.get(1));
            case RARELY_MEANT ->
                finding.suggestion().isEmpty() ? fields.wholeValues(found.get(1)) : finding.suggestion();
            case WITHOUT_COLUMNS -> fields.columns(found.get(0));
            default -> finding.suggestion().isEmpty() ? usual(finding.kind(), found) : finding.suggestion();
        };
    }

    private static String usual(FindingKind kind, List<String> found) {
        return switch (kind) {
            case UNKNOWN_VARIANT ->
                "correct the name; what a plugin brings is allowed by -Aespalier.queries.allow=" + found.get(1);
            case REMOVED, DEPRECATED -> "leave it out";
            case TOO_NEW, OTHER_DIALECT -> "write the query without it, or change -Aespalier.target";
            case MISSING_PARAMETER -> "add \"" + found.get(1) + "\"";
            case MISSING_CHOICE -> "add one of them";
            case NOT_ONE_VARIANT ->
                switch (found.get(0)) {
                    case "query" -> "join several queries in a bool";
                    case "aggregation" -> "give each a name of its own";
                    default -> "write one of them";
                };
            case NOT_ONE_FIELD -> "write one " + found.get(0) + " for each field, joined in a bool";
            case WRONG_KIND, COERCED -> "write " + found.get(0);
            case UNKNOWN_WORD -> "write one of " + found.get(1);
            case UNSEARCHABLE -> "index the field, or ask for another";
            case OUTSIDE_PATH -> "move the condition out of the nested query";
            case EMPTY_PATTERN -> "correct the pattern";
            case UNFIT_PLACEHOLDER -> "change the type of the parameter, or move the placeholder";
            case WRONG_DATE ->
                (found.get(2).equals(DateLiteral.USUAL)
                                ? "write 2026-12-31 or 2026-12-31T23:59:59Z"
                                : "write the date as the format says")
                        + ", or date math such as now-1d/d";
            case SCRIPT_PLACEHOLDER -> "write the script out, and pass the argument in its \"params\"";
            case WRONG_QUERY_STRING -> "escape it with a backslash, or use simple_query_string, which never fails";
            case WRONG_REGEXP -> "write it in the syntax of Lucene, in which ^ and $ are ordinary characters";
            case NO_CLAUSES -> "add a clause, or write match_all";
            case LEAF -> "let it stand under an aggregation that makes buckets";
            case UNRESOLVED_PATH -> "write the names of the aggregations on the way, with '>' between them";
            case AGGREGATION_NAME -> "write letters, digits, _, - and .";
            case TOO_DEEP -> "page by search_after with a point in time";
            default -> "correct it as the message says";
        };
    }
}
