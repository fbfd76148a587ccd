package dev.espalier.index;

import dev.espalier.index.EnsureResult.Status;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.MappingChange;
import dev.espalier.schema.MappingDiff;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings the index of one document type to what the code declares, or says why that is impossible. */
final class EnsureIndex {

    private static final String FIRST_VERSION = "-000001";
    private static final String MAPPINGS = "mappings";
    private static final String SETTINGS = "settings";
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

    EnsureResult run() {
        return existing()
                .or(this::created)
                // created by someone else between the question and the attempt
                .or(this::existing)
                .orElseThrow(this::aliasMissing);
    }

    private Optional<EnsureResult> existing() {
        Map<String, JsonObject> indexes = requests.definitions(name);
        if (indexes.isEmpty()) {
            return Optional.empty();
        }
        if (type.versioned() && indexes.containsKey(name)) {
            throw MappingConflictException.ofConcreteIndex(type);
        }
        return Optional.of(compared(indexes));
    }

    private EnsureResult compared(Map<String, JsonObject> indexes) {
        JsonObject wanted = definition.object(MAPPINGS);
        List<MappingChange> mapping = new ArrayList<>();
        List<String> unapplied = new ArrayList<>();
        Map<String, Map<String, JsonObject>> aliases = new LinkedHashMap<>();
        indexes.forEach((index, current) -> {
            MappingDiff diff = MappingDiff.between(current.object(MAPPINGS), wanted);
            List<String> analysis = IndexDifferences.analysis(current.object(SETTINGS), definition.object(SETTINGS));
            if (diff.isBreaking() || !analysis.isEmpty()) {
                List<String> differences = new ArrayList<>(analysis);
                differences.addAll(words(diff.changes()));
                throw MappingConflictException.ofMapping(type, index, differences);
            }
            mapping.addAll(diff.changes());
            unapplied.addAll(IndexDifferences.settings(current.object(SETTINGS), definition.object(SETTINGS)));
            unapplied.addAll(IndexDifferences.aliases(current.object(ALIASES), definition.object(ALIASES)));
            Map<String, JsonObject> missing =
                    IndexDifferences.missingAliases(current.object(ALIASES), definition.object(ALIASES));
            if (!missing.isEmpty()) {
                aliases.put(index, missing);
            }
        });
        return applied(List.copyOf(indexes.keySet()), mapping, aliases, unapplied);
    }

    private EnsureResult applied(
            List<String> indexes,
            List<MappingChange> mapping,
            Map<String, Map<String, JsonObject>> aliases,
            List<String> unapplied) {
        List<String> told = unapplied.stream().distinct().toList();
        if (mapping.isEmpty() && aliases.isEmpty()) {
            return new EnsureResult(Status.UNCHANGED, indexes, List.of(), List.of(), told);
        }
        MappingDiff all = new MappingDiff(mapping.stream().distinct().toList());
        List<String> changes = new ArrayList<>(words(all.changes()));
        if (!mapping.isEmpty()) {
            // whole definitions: what a request leaves out of a field is reset to its default
            requests.putMapping(name, definition.object(MAPPINGS));
        }
        if (!aliases.isEmpty()) {
            requests.addAliases(aliases);
            aliases.values().stream()
                    .flatMap(added -> added.keySet().stream())
                    .distinct()
                    .forEach(alias -> changes.add("alias " + alias + ": added"));
        }
        return new EnsureResult(Status.UPDATED, indexes, all.addedFields(), changes, told);
    }

    private Optional<EnsureResult> created() {
        String index = type.versioned() ? name + FIRST_VERSION : name;
        return requests.create(index, body())
                ? Optional.of(new EnsureResult(Status.CREATED, List.of(index), List.of(), List.of(), List.of()))
                : Optional.empty();
    }

    /** The definition, with the alias in the same request: no moment at which there is the one without the other. */
    private JsonObject body() {
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

    private IllegalStateException aliasMissing() {
        return new IllegalStateException("There is an index " + name + FIRST_VERSION + ", but no alias "
                + name + " that points to it or to a later version. Add the alias, or delete the index if it"
                + " is a leftover.");
    }

    private static List<String> words(List<MappingChange> changes) {
        return changes.stream().map(MappingChange::toString).toList();
    }
}
