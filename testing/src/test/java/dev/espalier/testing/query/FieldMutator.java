package dev.espalier.testing.query;

import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import dev.espalier.schema.query.FieldIndex.Unmapped;
import dev.espalier.schema.query.IndexedField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Edits the fields of bodies at random, but the same body always in the same ways. */
final class FieldMutator {

    /** Queries with the name of a field as key. */
    private static final Set<Object> KEYED_BY_FIELD = Set.of(
            "term",
            "terms",
            "match",
            "match_phrase",
            "match_phrase_prefix",
            "match_bool_prefix",
            "prefix",
            "wildcard",
            "range",
            "fuzzy",
            "regexp");

    /** Names of fields below these are those of values that come back, or are for another request. */
    private static final Set<Object> ELSEWHERE = Set.of("fields", "docvalue_fields", "search_pipeline");

    /** Whose values are not those that one could compare with. */
    private static final Set<FieldType> WITHOUT_TERMS =
            EnumSet.of(FieldType.COMPLETION, FieldType.DENSE_VECTOR, FieldType.SPARSE_VECTOR, FieldType.RANK_FEATURES);

    private static final Set<FieldFamily> WITH_WORDS = EnumSet.of(FieldFamily.TEXT, FieldFamily.KEYWORD);

    private final long seed;
    private final CorpusFields fields;
    private final List<IndexedField> all;

    FieldMutator(long seed, CorpusFields fields) {
        this.seed = seed;
        this.fields = fields;
        this.all = fields.names().stream()
                .map(name -> fields.find(name).orElseThrow())
                .toList();
    }

    Stream<FieldMutant> of(ValidBody body) {
        return Stream.of(FieldEdit.values()).flatMap(edit -> {
            Random random = new Random(seed ^ Objects.hash(edit.name(), body.search()));
            return edited(edit, body, random).filter(mutant -> !mutant.tree().equals(body.tree())).stream();
        });
    }

    /** Whether no name in a body is silently none of the index, as far as edits can see. */
    boolean isAnswered(ValidBody body) {
        return Site.of(body.tree()).stream()
                .filter(this::namesField)
                .noneMatch(site -> isSilent(name(site), body.tree(), site));
    }

    private Optional<FieldMutant> edited(FieldEdit edit, ValidBody body, Random random) {
        JsonTree tree = body.tree();
        if (edit == FieldEdit.LEFT_NESTED_OBJECT) {
            return any(Site.of(tree).stream().filter(site -> asksElements(site.value())), random)
                    .map(site -> new FieldMutant(edit, body, withoutNested(tree, site), true));
        }
        return any(Site.of(tree).stream().filter(this::namesField), random).flatMap(site -> {
            String name = name(site);
            String other = edit == FieldEdit.MISSPELT_FIELD
                    ? Misspelling.of(name, random)
                    : all.get(random.nextInt(all.size())).name();
            boolean pattern = other.indexOf('*') >= 0 || other.isBlank() || other.endsWith(".") || other.contains("..");
            return pattern
                    ? Optional.empty()
                    : Optional.of(
                            new FieldMutant(edit, body, renamed(tree, site, name, other), isSilent(other, tree, site)));
        });
    }

    /** Whether a field of that name, asked there, is answered as if no document had it. */
    private boolean isSilent(String name, JsonTree tree, Site site) {
        Optional<IndexedField> field = fields.find(name);
        if (field.isEmpty()) {
            return fields.unmapped(name) == Unmapped.ABSENT;
        }
        FieldType type = field.get().type();
        boolean object = type == FieldType.OBJECT || type == FieldType.NESTED;
        boolean empty = namesAsKey(site)
                ? WITHOUT_TERMS.contains(type)
                : site.path().contains("suggest") && !WITH_WORDS.contains(type.family());
        return object || empty || !nestedAround(tree, site).equals(field.get().nested());
    }

    /** The nested objects that are asked around a place, outermost first. */
    private static List<String> nestedAround(JsonTree tree, Site site) {
        List<String> nested = new ArrayList<>();
        for (Site around : Site.of(tree)) {
            int depth = around.path().size();
            boolean encloses = depth < site.path().size()
                    && site.path().subList(0, depth).equals(around.path())
                    && site.path().get(depth).equals("nested");
            if (encloses && around.value() instanceof JsonObject object) {
                Optional.ofNullable(object.object("nested").text("path")).ifPresent(nested::add);
            }
        }
        return nested;
    }

    private boolean namesField(Site site) {
        int depth = site.path().size();
        if (depth == 0) {
            return false;
        }
        if (site.path().stream().anyMatch(ELSEWHERE::contains)) {
            return false;
        }
        boolean value = site.path().get(depth - 1).equals("field") && site.value() instanceof JsonText;
        return (namesAsKey(site) || value) && fields.find(name(site)).isPresent();
    }

    private static boolean namesAsKey(Site site) {
        int depth = site.path().size();
        return depth > 1 && KEYED_BY_FIELD.contains(site.path().get(depth - 2));
    }

    private static String name(Site site) {
        Object last = site.path().get(site.path().size() - 1);
        return last.equals("field") && site.value() instanceof JsonText text ? text.value() : last.toString();
    }

    private static JsonTree renamed(JsonTree tree, Site site, String name, String other) {
        if (site.value() instanceof JsonText text && text.value().equals(name)) {
            return site.replace(tree, value -> JsonTree.of(other));
        }
        Site parent = new Site(site.path().subList(0, site.path().size() - 1), site.value());
        return parent.replace(tree, value -> {
            Map<String, JsonTree> members = new LinkedHashMap<>();
            ((JsonObject) value)
                    .members()
                    .forEach((key, member) -> members.put(key.equals(name) ? other : key, member));
            return new JsonObject(members);
        });
    }

    private static boolean asksElements(JsonTree value) {
        if (!(value instanceof JsonObject object) || !(object.get("nested") instanceof JsonObject nested)) {
            return false;
        }
        Predicate<JsonTree> asks = query -> query.compact().contains("\"" + nested.text("path") + ".");
        return Optional.ofNullable(nested.get("query")).filter(asks).isPresent();
    }

    private static JsonTree withoutNested(JsonTree tree, Site site) {
        return site.replace(
                tree,
                value -> Objects.requireNonNull(
                        ((JsonObject) value).object("nested").get("query")));
    }

    private static <T> Optional<T> any(Stream<T> sites, Random random) {
        List<T> all = sites.toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }
}
