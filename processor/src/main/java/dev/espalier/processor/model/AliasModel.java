package dev.espalier.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A further name for an index.
 *
 * @param name the name
 * @param filter the query that chooses its documents, as it was written; null for all
 * @param routing of all requests; empty if none
 * @param indexRouting of writes; empty if none
 * @param searchRouting of searches; empty if none
 * @param writeIndex whether this is the index to write to
 * @param hidden whether patterns of names leave it out
 */
public record AliasModel(
        StatedName name,
        @Nullable StatedName filter,
        String routing,
        String indexRouting,
        String searchRouting,
        boolean writeIndex,
        boolean hidden) {}
