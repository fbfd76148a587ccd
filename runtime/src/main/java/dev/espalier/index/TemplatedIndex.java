package dev.espalier.index;

import dev.espalier.metamodel.DocumentType;
import dev.espalier.schema.Dialect;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a server has of a document type with a template: the template, and the indexes that were created from it. */
final class TemplatedIndex {

    private static final String ALIASES = "aliases";

    private final IndexRequests indexes;
    private final TemplateRequests templates;
    private final DocumentType<?, ?> type;
    private final String name;

    TemplatedIndex(IndexRequests indexes, TemplateRequests templates, DocumentType<?, ?> type, String name) {
        this.indexes = indexes;
        this.templates = templates;
        this.type = type;
        this.name = name;
    }

    /** The indexes, the oldest first; none if there is no alias, index or data stream of the name. */
    Map<String, JsonObject> read() {
        Map<String, JsonObject> definitions = indexes.definitions(name);
        IndexKinds.require(type, name, definitions);
        Map<String, JsonObject> ordered = new LinkedHashMap<>();
        definitions.keySet().stream()
                .sorted(Comparator.comparingLong(TemplatedIndex::generation).thenComparing(Comparator.naturalOrder()))
                .forEach(index -> ordered.put(index, withAliases(definitions.get(index))));
        return ordered;
    }

    /** The index that new documents go to. */
    Optional<String> newest(Map<String, JsonObject> definitions) {
        return definitions.keySet().stream()
                .filter(index -> JsonTree.of(true)
                        .equals(definitions
                                .get(index)
                                .object(ALIASES)
                                .object(name)
                                .get("is_write_index")))
                .findFirst()
                .or(() -> definitions.keySet().stream().reduce((older, newer) -> newer));
    }

    /** Adds aliases to where they are kept: on Elasticsearch not by the indexes of a data stream, but by the stream. */
    void addAliases(String index, Map<String, JsonObject> missing) {
        indexes.addAliases(Map.of(type.dataStream() ? name : index, missing));
    }

    private JsonObject withAliases(JsonObject definition) {
        boolean kept = IndexDifferences.dialect(definition.object("settings")) == Dialect.OPENSEARCH;
        if (!type.dataStream() || kept) {
            return definition;
        }
        Map<String, JsonTree> members = new LinkedHashMap<>(definition.members());
        members.put(ALIASES, templates.aliases(name));
        return new JsonObject(members);
    }

    /** The number at the end of a name. */
    private static long generation(String index) {
        List<String> parts = List.of(index.split("-"));
        String last = parts.get(parts.size() - 1);
        return last.matches("\\d{1,18}") ? Long.parseLong(last) : 0;
    }
}
