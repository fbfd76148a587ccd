package dev.espalier.index;

import dev.espalier.index.EnsureResult.Status;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.MappingChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Brings the template of one document type, and the indexes that were created from it, to what the code declares. */
final class EnsureTemplate {

    private static final String MAPPINGS = "mappings";
    private static final String ALIASES = "aliases";

    private final IndexRequests requests;
    private final TemplateRequests templates;
    private final TemplatedIndex index;
    private final DocumentType<?, ?> type;
    private final String name;
    private final String template;
    private final JsonObject body;
    private final JsonObject definition;

    EnsureTemplate(IndexRequests requests, TemplateRequests templates, DocumentType<?, ?> type, String name) {
        this.requests = requests;
        this.templates = templates;
        this.index = new TemplatedIndex(requests, templates, type, name);
        this.type = type;
        this.name = name;
        this.template = type.indexTemplate().orElseThrow();
        this.body = IndexRequests.body(type);
        this.definition = IndexRequests.definition(type);
    }

    /** What separates the template, and the index that new documents go to, from what the code declares. */
    List<IndexDifference> differences() {
        List<IndexDifference> differences = new ArrayList<>();
        differences.add(IndexDifference.ofTemplate(template, templateDifferences()));
        Map<String, JsonObject> indexes = index.read();
        index.newest(indexes).map(newest -> difference(newest, indexes)).ifPresent(differences::add);
        return differences;
    }

    EnsureResult run() {
        Map<String, JsonObject> indexes = index.read();
        Optional<String> newest = index.newest(indexes);
        newest.map(current -> difference(current, indexes))
                .filter(IndexDifference::isBreaking)
                .ifPresent(difference -> {
                    throw MappingConflictException.ofRollover(type, difference);
                });
        List<String> changes = putTemplate();
        return newest.isPresent() ? updated(newest.get(), indexes, changes) : created(changes);
    }

    /** Puts the template and begins a new index, which has what no index takes. */
    Rollover rollover() {
        index.read();
        putTemplate();
        Rollover rollover = templates.rollover(name);
        verify(difference(rollover.newIndex(), index.read()));
        return rollover;
    }

    private List<String> templateDifferences() {
        return TemplateDifferences.between(templates.get(template), body);
    }

    private IndexDifference difference(String name, Map<String, JsonObject> indexes) {
        return IndexDifference.between(name, indexes.getOrDefault(name, JsonObject.EMPTY), definition)
                .withNextIndex();
    }

    /** What was changed, in words. */
    private List<String> putTemplate() {
        List<String> differences = templateDifferences();
        if (differences.isEmpty()) {
            return List.of();
        }
        templates.put(template, body);
        List<String> remaining = templateDifferences();
        if (!remaining.isEmpty()) {
            throw MappingConflictException.ofTemplate(type, template, remaining);
        }
        return differences.stream()
                .map(line -> "template " + template + ": " + (line.equals("missing") ? "added" : line))
                .toList();
    }

    private EnsureResult updated(String newest, Map<String, JsonObject> indexes, List<String> templateChanges) {
        Set<String> changes = new LinkedHashSet<>(templateChanges);
        Set<String> added = new LinkedHashSet<>();
        indexes.forEach((each, current) -> {
            IndexDifference difference = difference(each, indexes);
            // what an older index cannot take, it was not created with: a rollover came between
            if (!difference.isBreaking()) {
                apply(each, current, difference);
                added.addAll(difference.mapping().addedFields());
                difference.mapping().changes().stream()
                        .map(MappingChange::toString)
                        .forEach(changes::add);
                difference.missingAliases().forEach(alias -> changes.add("alias " + alias + ": added"));
            }
        });
        IndexDifference remaining = difference(newest, changes.isEmpty() ? indexes : index.read());
        if (!remaining.undone().isEmpty()) {
            throw MappingConflictException.ofUpdate(type, remaining);
        }
        List<String> unapplied = Stream.of(
                        remaining.settings().stream(),
                        remaining.otherAliases().stream(),
                        remaining.mapping().changes().stream().map(MappingChange::toString))
                .flatMap(lines -> lines)
                .toList();
        return new EnsureResult(
                changes.isEmpty() ? Status.UNCHANGED : Status.UPDATED,
                List.copyOf(indexes.keySet()),
                List.copyOf(added),
                List.copyOf(changes),
                unapplied);
    }

    private void apply(String each, JsonObject current, IndexDifference difference) {
        if (!difference.mapping().isEmpty()) {
            requests.putMapping(each, IndexMeta.without(definition.object(MAPPINGS)));
        }
        if (IndexMeta.differs(difference.mapping())) {
            requests.putMapping(each, IndexMeta.merged(current, definition));
        }
        Map<String, JsonObject> missing = new LinkedHashMap<>();
        difference
                .missingAliases()
                .forEach(alias -> missing.put(alias, definition.object(ALIASES).object(alias)));
        if (!missing.isEmpty()) {
            index.addAliases(each, missing);
        }
    }

    private EnsureResult created(List<String> templateChanges) {
        String first = EnsureIndex.firstIndex(type, name);
        refuseOtherTemplate(first);
        if (type.dataStream()) {
            templates.createDataStream(name);
        } else {
            requests.create(first, EnsureIndex.creation(type, name, JsonObject.EMPTY));
        }
        Map<String, JsonObject> indexes = index.read();
        if (indexes.isEmpty() && !type.dataStream()) {
            throw EnsureIndex.aliasMissing(name);
        }
        index.newest(indexes).ifPresent(newest -> verify(difference(newest, indexes)));
        boolean changed = !indexes.isEmpty() || !templateChanges.isEmpty();
        return new EnsureResult(
                changed ? Status.CREATED : Status.UNCHANGED,
                List.copyOf(indexes.keySet()),
                List.of(),
                List.of(),
                List.of());
    }

    /** Of several templates for a name the one of the highest priority counts, and it alone. */
    private void refuseOtherTemplate(String first) {
        JsonObject simulated = templates.simulate(first);
        IndexDifference difference = IndexDifference.between(first, simulated.object("template"), definition);
        List<String> passedOver = TemplateRequests.passedOver(simulated);
        if (passedOver.contains(template) || difference.isUnlike()) {
            throw MappingConflictException.ofOtherTemplate(type, template, first, difference);
        }
    }

    private void verify(IndexDifference difference) {
        if (difference.isUnlike()) {
            throw MappingConflictException.ofOtherTemplate(type, template, difference.index(), difference);
        }
    }
}
