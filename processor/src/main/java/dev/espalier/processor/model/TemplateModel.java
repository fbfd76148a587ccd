package dev.espalier.processor.model;

import dev.espalier.schema.JsonTree.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * The template that indexes of a document are created from.
 *
 * @param name its name
 * @param patterns the names of indexes that it is for; at least one
 * @param priority which of several templates counts
 * @param composedOf the component templates that it is put together from
 * @param autoCreate whether writing creates an index; empty if that is up to the cluster
 * @param meta notes; without members if there are none
 * @param dataStream what is said of the data stream, if it is for one
 * @param prioritySource where the priority stands
 * @param autoCreateSource where {@code autoCreate} stands
 */
public record TemplateModel(
        StatedName name,
        List<StatedName> patterns,
        int priority,
        List<StatedName> composedOf,
        Optional<Boolean> autoCreate,
        JsonObject meta,
        Optional<DataStreamModel> dataStream,
        SourceRef prioritySource,
        SourceRef autoCreateSource) {

    public TemplateModel {
        patterns = List.copyOf(patterns);
        composedOf = List.copyOf(composedOf);
    }
}
