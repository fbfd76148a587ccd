package dev.espalier.index;

import dev.espalier.index.EnsureResult.Status;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.MappingChange;
import dev.espalier.schema.MappingDiff;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Brings the index of one document type to what the code declares, or says why that is impossible. */
final class EnsureIndex {

    private static final String FIRST_VERSION = "-000001";
    private static final String MAPPINGS = "mappings";
    private static final String ALIASES = "aliases";

    private final IndexRequests requests;
    private final DocumentType<?, ?> type;
    private final String name;
    private final JsonObject definition;

    EnsureIndex(IndexRequests requests, DocumentType<?, ?> type, String name) {
        this.requests = requests;
        this.type = type;
        this.name = name;
        this.definition = IndexRequests.definition(type);
    }

    /** What separates each index behind the name from what the code declares; empty if there is no index. */
    List<IndexDifference> differences() {
        Map<String, JsonObject> indexes = requests.definitions(name);
        IndexKinds.require(type, name, indexes);
        return differences(indexes);
    }

    EnsureResult run() {
        return existing()
                .or(this::created)
                // created by someone else between the question and the attempt
                .or(this::existing)
                .orElseThrow(() -> aliasMissing(name));
    }

    private Optional<EnsureResult> existing() {
        Map<String, JsonObject> indexes = requests.definitions(name);
        if (indexes.isEmpty()) {
            return Optional.empty();
        }
        IndexKinds.require(type, name, indexes);
        return Optional.of(compared(indexes));
    }

    private EnsureResult compared(Map<String, JsonObject> indexes) {
        List<IndexDifference> differences = differences(indexes);
        for (IndexDifference difference : differences) {
            if (difference.isBreaking()) {
                throw MappingConflictException.ofMapping(type, difference);
            }
        }
        List<String> names = List.copyOf(indexes.keySet());
        List<String> unapplied = distinct(
                differences,
                difference -> Stream.concat(difference.settings().stream(), difference.otherAliases().stream()));
        MappingDiff mapping =
                new MappingDiff(distinct(differences, difference -> difference.mapping().changes().stream()));
        List<String> aliases = distinct(differences, difference -> difference.missingAliases().stream());
        if (mapping.isEmpty() && aliases.isEmpty()) {
            return new EnsureResult(Status.UNCHANGED, names, List.of(), List.of(), unapplied);
        }
        apply(mapping, differences, indexes);
        List<IndexDifference> remaining = verified();
        List<String> changes = Stream.concat(
                        mapping.changes().stream().map(MappingChange::toString),
                        aliases.stream().map(alias -> "alias " + alias + ": added"))
                .toList();
        List<String> told = Stream.concat(
                        unapplied.stream(),
                        remaining.stream()
                                .flatMap(difference -> difference.mapping().changes().stream())
                                .map(MappingChange::toString))
                .distinct()
                .toList();
        return new EnsureResult(Status.UPDATED, names, mapping.addedFields(), changes, told);
    }

    private void apply(MappingDiff mapping, List<IndexDifference> differences, Map<String, JsonObject> indexes) {
        if (!mapping.isEmpty()) {
            // whole definitions: what a request leaves out of a field is reset to its default
            requests.putMapping(name, IndexMeta.without(definition.object(MAPPINGS)));
        }
        for (IndexDifference difference : differences) {
            if (IndexMeta.differs(difference.mapping())) {
                requests.putMapping(difference.index(), IndexMeta.merged(indexes.get(difference.index()), definition));
            }
        }
        Map<String, Map<String, JsonObject>> aliases = new LinkedHashMap<>();
        for (IndexDifference difference : differences) {
            Map<String, JsonObject> missing = new LinkedHashMap<>();
            difference
                    .missingAliases()
                    .forEach(alias ->
                            missing.put(alias, definition.object(ALIASES).object(alias)));
            if (!missing.isEmpty()) {
                aliases.put(difference.index(), missing);
            }
        }
        if (!aliases.isEmpty()) {
            requests.addAliases(aliases);
        }
    }

    /** A server that answers yes may still have done something else, or another process may have come between. */
    private List<IndexDifference> verified() {
        List<IndexDifference> remaining = differences(requests.definitions(name));
        for (IndexDifference difference : remaining) {
            if (!difference.undone().isEmpty()) {
                throw MappingConflictException.ofUpdate(type, difference);
            }
        }
        return remaining;
    }

    private List<IndexDifference> differences(Map<String, JsonObject> indexes) {
        return indexes.entrySet().stream()
                .map(index -> IndexDifference.between(index.getKey(), index.getValue(), definition))
                .toList();
    }

    private static <T> List<T> distinct(List<IndexDifference> differences, Function<IndexDifference, Stream<T>> part) {
        return differences.stream().flatMap(part).distinct().toList();
    }

    private Optional<EnsureResult> created() {
        String index = firstIndex(type, name);
        return requests.create(index, creation(type, name, definition))
                ? Optional.of(new EnsureResult(Status.CREATED, List.of(index), List.of(), List.of(), List.of()))
                : Optional.empty();
    }

    /** The name of the first index, or of the data stream itself. */
    static String firstIndex(DocumentType<?, ?> type, String name) {
        return type.versioned() ? name + FIRST_VERSION : name;
    }

    /** The definition, with the alias in the same request: no moment at which there is the one without the other. */
    static JsonObject creation(DocumentType<?, ?> type, String name, JsonObject definition) {
        if (!type.versioned()) {
            return definition;
        }
        Map<String, JsonTree> members = new LinkedHashMap<>(definition.members());
        JsonObject writeIndex = new JsonObject(Map.of("is_write_index", JsonTree.of(true)));
        Map<String, JsonTree> aliases =
                new LinkedHashMap<>(definition.object(ALIASES).members());
        aliases.put(name, writeIndex);
        members.put(ALIASES, new JsonObject(aliases));
        return new JsonObject(members);
    }

    static IllegalStateException aliasMissing(String name) {
        return new IllegalStateException("There is an index " + name + FIRST_VERSION + ", but no alias "
                + name + " that points to it or to a later version. Add the alias, or delete the index if it"
                + " is a leftover.");
    }
}
