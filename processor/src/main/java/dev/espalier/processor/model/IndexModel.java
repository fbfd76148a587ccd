package dev.espalier.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a document lives.
 *
 * @param name the index, or the alias of a versioned one
 * @param versioned whether the name is an alias over a numbered index
 * @param dynamic what becomes of unknown fields
 * @param definition what the index is besides a mapping
 * @param version the version of the mapping, from 1
 * @param oldest the oldest version that runs beside this one; null if none does
 * @param source the value of the name in the annotation
 * @param versionSource the value of the version in the annotation
 */
public record IndexModel(
        String name,
        boolean versioned,
        DynamicMapping dynamic,
        IndexDefinition definition,
        int version,
        @Nullable OldestVersion oldest,
        SourceRef source,
        SourceRef versionSource) {}
