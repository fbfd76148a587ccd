package dev.espalier.schema.query;

import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.NearestName;
import dev.espalier.schema.query.grammar.Definition;
import dev.espalier.schema.query.grammar.Member;
import dev.espalier.schema.query.grammar.QueryGrammar;
import dev.espalier.schema.query.grammar.Root;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells of queries where aggregations belong, of aggregations where queries belong, and of parts without their whole. */
final class Counterparts {

    private static final String QUERY = Root.QUERY.definition();

    /** What is missing may have been forgotten, and what is old was once right: neither makes something else of the rest. */
    private static final Set<FindingKind> EXPLAINED = EnumSet.of(
            FindingKind.MISSING_PARAMETER,
            FindingKind.MISSING_CHOICE,
            FindingKind.REMOVED,
            FindingKind.TOO_NEW,
            FindingKind.OTHER_DIALECT);

    /** What is wrong with a field does not make something else of what is asked of it. */
    private static final Set<FindingKind> OF_FIELDS = EnumSet.of(
            FindingKind.UNMAPPED_FIELD,
            FindingKind.UNFIT_FIELD,
            FindingKind.WITHOUT_COLUMNS,
            FindingKind.UNSEARCHABLE,
            FindingKind.OUTSIDE_NESTED,
            FindingKind.OUTSIDE_PATH,
            FindingKind.NOT_NESTED);

    private final CheckRun run;
    private final MemberCheck members;
    private final Owners owners;

    Counterparts(CheckRun run, MemberCheck members) {
        this.run = run;
        this.members = members;
        this.owners = new Owners(run.grammar(), run.target());
    }

    /**
     * What is wrong with a variant, or only that it is right for another place: {@code terms} is a query and an aggregation.
     *
     * @param found what is wrong with it here
     */
    Findings instead(JsonObject object, String variant, Definition.Container here, Place place, Findings found) {
        if (!found.hasErrorsBut(EXPLAINED) || !isOther(object, variant, here, place)) {
            return found;
        }
        boolean query = here.name().equals(QUERY);
        Findings other = new Findings();
        other.add(
                FindingKind.OTHER_PART,
                place.depth() + 1,
                run.position(object, variant),
                query ? aggregationHelp() : queryHelp(variant),
                query ? "an aggregation" : "a query",
                query ? "a query" : "an aggregation");
        return other;
    }

    /** What may have been meant by a name that is none of a container. */
    String meant(JsonObject object, String name, Definition.Container here, Collection<String> names, Place place) {
        String near = NearestName.question(name, names).orElse("");
        boolean query = here.name().equals(QUERY);
        if (!query && !here.name().equals(QueryGrammar.AGGREGATION)) {
            return near;
        }
        if (query && owners.of(name).contains("bool")) {
            return Owners.hint(name, List.of("bool"));
        }
        List<Member> there = other(here).members().get(name);
        if (there != null && !there.get(0).beside() && (near.isEmpty() || isOther(object, name, here, place))) {
            return query
                    ? "'" + name + "' is an aggregation, " + aggregationHelp()
                    : "'" + name + "' is a query, " + queryHelp(name);
        }
        if (!query && names.contains(place.key())) {
            return "'" + place.key() + "' stands where the name of the aggregation belongs: {\"any_name\": {\""
                    + place.key() + "\": ...}}";
        }
        Optional<IndexedField> field = run.fields().find(name);
        if (field.isPresent()) {
            return "'" + name + "' is a field, say what is asked of it: " + example(field.get(), query);
        }
        return query ? meant(name, near) : near;
    }

    private String meant(String name, String near) {
        if (name.equals("query")) {
            return "let what stands under \"query\" stand in its place";
        }
        if (run.grammar().names(Root.SEARCH_BODY.definition()).contains(name)) {
            return "'" + name + "' belongs to a search body, beside its \"query\"";
        }
        List<String> whole = near.isEmpty() ? owners.of(name) : List.of();
        return whole.isEmpty() ? near : Owners.hint(name, whole);
    }

    private static String example(IndexedField field, boolean query) {
        if (!query) {
            return "{\"terms\": {\"field\": \"" + field.name() + "\"}}";
        }
        String usual = field.type().family() == FieldFamily.TEXT ? "match" : "term";
        return "{\"" + usual + "\": {\"" + field.name() + "\": ...}}";
    }

    private boolean isOther(JsonObject object, String variant, Definition.Container here, Place place) {
        if (!here.name().equals(QUERY) && !here.name().equals(QueryGrammar.AGGREGATION)) {
            return false;
        }
        List<Member> forms = other(here).members().get(variant);
        if (forms == null || forms.get(0).beside()) {
            return false;
        }
        Findings there = new Findings();
        members.check(object, variant, forms, place.under(variant), there);
        return !there.hasErrorsBut(OF_FIELDS);
    }

    private Definition.Container other(Definition.Container here) {
        QueryGrammar grammar = run.grammar();
        String name = here.name().equals(QUERY) ? QueryGrammar.AGGREGATION : QUERY;
        return grammar.definitions().contains(name) && grammar.definition(name) instanceof Definition.Container other
                ? other
                : here;
    }

    private static String aggregationHelp() {
        return "aggregations stand in the \"aggs\" of a search body";
    }

    private static String queryHelp(String query) {
        return "documents are chosen by {\"filter\": {\"" + query + "\": ...}}";
    }
}
