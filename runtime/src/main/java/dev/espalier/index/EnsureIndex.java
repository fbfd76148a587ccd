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

/** Brings the index of one document type to the mapping of the code, or says why that is impossible. */
final class EnsureIndex {

    private static final String FIRST_VERSION = "-000001";

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
        Map<String, JsonObject> mappings = requests.mappings(name);
        if (mappings.isEmpty()) {
            return Optional.empty();
        }
        if (type.versioned() && mappings.containsKey(name)) {
            throw MappingConflictException.ofConcreteIndex(type);
        }
        return Optional.of(compared(mappings));
    }

    private EnsureResult compared(Map<String, JsonObject> mappings) {
        JsonObject wanted = definition.object("mappings");
        List<MappingChange> changes = new ArrayList<>();
        mappings.forEach((index, current) -> {
            MappingDiff diff = MappingDiff.between(current, wanted);
            if (diff.isBreaking()) {
                throw MappingConflictException.ofMapping(type, index, words(diff.changes()));
            }
            changes.addAll(diff.changes());
        });
        List<String> indexes = List.copyOf(mappings.keySet());
        if (changes.isEmpty()) {
            return new EnsureResult(Status.UNCHANGED, indexes, List.of(), List.of());
        }
        // whole definitions: what a request leaves out of a field is reset to its default
        requests.putMapping(name, wanted);
        MappingDiff all = new MappingDiff(changes.stream().distinct().toList());
        return new EnsureResult(Status.UPDATED, indexes, all.addedFields(), words(all.changes()));
    }

    private Optional<EnsureResult> created() {
        String index = type.versioned() ? name + FIRST_VERSION : name;
        return requests.create(index, body())
                ? Optional.of(new EnsureResult(Status.CREATED, List.of(index), List.of(), List.of()))
                : Optional.empty();
    }

    /** The definition, with the alias in the same request: no moment at which there is the one without the other. */
    private JsonObject body() {
        if (!type.versioned()) {
            return definition;
        }
        Map<String, JsonTree> members = new LinkedHashMap<>(definition.members());
        JsonObject writeIndex = new JsonObject(Map.of("is_write_index", JsonTree.of(true)));
        members.put("aliases", new JsonObject(Map.of(name, writeIndex)));
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
