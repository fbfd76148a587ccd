package dev.espalier.testing.query;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonBoolean;
import dev.espalier.schema.JsonTree.JsonNull;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Edits bodies at random, but the same body always in the same ways. */
final class Mutator {

    private static final List<JsonTree> OTHER_KINDS = List.of(
            JsonTree.of("other"),
            JsonTree.of(7),
            new JsonBoolean(true),
            new JsonNull(),
            JsonObject.EMPTY,
            new JsonArray(List.of()),
            new JsonArray(List.of(JsonTree.of("other"), JsonTree.of("more"))),
            new JsonObject(Map.of("other", JsonTree.of("more"))));

    private static final Set<Object> AGGREGATIONS = Set.of("aggs", "aggregations");

    private final long seed;
    private final int each;
    private final List<Map.Entry<String, JsonTree>> members;

    /**
     * Makes a mutator.
     *
     * @param seed what the random choices begin with
     * @param each how often each edit is tried on a body; edits that have the same outcome count once
     * @param bodies where added members come from
     */
    Mutator(long seed, int each, List<ValidBody> bodies) {
        this.seed = seed;
        this.each = each;
        this.members = bodies.stream()
                .flatMap(body -> Site.of(body.tree()).stream())
                .map(Site::value)
                .filter(JsonObject.class::isInstance)
                .flatMap(object -> ((JsonObject) object).members().entrySet().stream())
                .distinct()
                .toList();
    }

    Stream<Mutant> of(ValidBody body) {
        return Stream.of(Edit.values()).flatMap(edit -> {
            Random random = new Random(seed ^ Objects.hash(edit.name(), body.search()));
            return IntStream.range(0, each)
                    .mapToObj(i -> edited(edit, body.tree(), random))
                    .flatMap(Optional::stream)
                    .distinct()
                    .filter(tree -> !tree.equals(body.tree()))
                    .map(tree -> new Mutant(edit, body, tree));
        });
    }

    private Optional<JsonTree> edited(Edit edit, JsonTree tree, Random random) {
        List<Site> sites = Site.of(tree);
        return switch (edit) {
            case MISSPELT_KEY ->
                member(sites.stream().filter(site -> !isNamedByAuthor(site)).toList(), random)
                        .map(site -> misspelt(tree, site, random));
            case DELETED_KEY -> member(sites, random).map(site -> without(tree, site));
            case ADDED_KEY ->
                any(sites.stream().filter(site -> site.value() instanceof JsonObject), random)
                        .map(site -> site.replace(tree, value -> longer((JsonObject) value, random)));
            case CHANGED_KIND ->
                inner(sites, random).map(site -> site.replace(tree, value -> otherKind(value, random)));
            case WRAPPED_VALUE -> inner(sites, random).map(site -> site.replace(tree, value -> wrapped(value, random)));
        };
    }

    /** Names of aggregations are no keys that one could misspell; other places refer to them. */
    private static boolean isNamedByAuthor(Site site) {
        int depth = site.path().size();
        return depth > 1 && AGGREGATIONS.contains(site.path().get(depth - 2));
    }

    private static Optional<Site> inner(List<Site> sites, Random random) {
        return any(sites.stream().filter(site -> !site.path().isEmpty()), random);
    }

    private static Optional<Site> member(List<Site> sites, Random random) {
        return any(sites.stream().filter(site -> !site.path().isEmpty() && last(site) instanceof String), random);
    }

    private static Optional<Site> any(Stream<Site> sites, Random random) {
        List<Site> all = sites.toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private static Object last(Site site) {
        return site.path().get(site.path().size() - 1);
    }

    private static Site parent(Site site) {
        return new Site(site.path().subList(0, site.path().size() - 1), site.value());
    }

    private static JsonTree without(JsonTree tree, Site member) {
        return parent(member).replace(tree, value -> {
            Map<String, JsonTree> left = new LinkedHashMap<>(((JsonObject) value).members());
            left.remove((String) last(member));
            return new JsonObject(left);
        });
    }

    private static JsonTree misspelt(JsonTree tree, Site member, Random random) {
        return parent(member).replace(tree, value -> {
            JsonObject object = (JsonObject) value;
            String key = (String) last(member);
            String wrong = Misspelling.of(key, random);
            if (wrong.isEmpty() || object.members().containsKey(wrong)) {
                return object;
            }
            return new JsonObject(object.members().entrySet().stream()
                    .collect(Collectors.toMap(
                            entry -> entry.getKey().equals(key) ? wrong : entry.getKey(),
                            Map.Entry::getValue,
                            (one, other) -> one,
                            LinkedHashMap::new)));
        });
    }

    private JsonTree longer(JsonObject object, Random random) {
        Map<String, JsonTree> longer = new LinkedHashMap<>(object.members());
        if (random.nextBoolean()) {
            longer.putIfAbsent("surplus", OTHER_KINDS.get(random.nextInt(OTHER_KINDS.size())));
        } else {
            Map.Entry<String, JsonTree> added = members.get(random.nextInt(members.size()));
            longer.putIfAbsent(added.getKey(), added.getValue());
        }
        return new JsonObject(longer);
    }

    private static JsonTree otherKind(JsonTree value, Random random) {
        List<JsonTree> others = OTHER_KINDS.stream()
                .filter(other -> other.getClass() != value.getClass())
                .toList();
        return others.get(random.nextInt(others.size()));
    }

    private static JsonTree wrapped(JsonTree value, Random random) {
        return random.nextBoolean() ? new JsonArray(List.of(value)) : new JsonObject(Map.of("value", value));
    }
}
