package dev.espalier.processor.model;

import java.util.Optional;

/**
 * What is said of a data stream.
 *
 * @param timestampField the field that holds the time of a document
 * @param retention for how long documents are kept; empty if that is not stated
 * @param hidden whether patterns of names leave it out
 * @param hiddenSource where that stands
 * @param source the annotation
 */
public record DataStreamModel(
        StatedName timestampField,
        Optional<StatedName> retention,
        boolean hidden,
        SourceRef hiddenSource,
        SourceRef source) {

    /** The name that Elasticsearch insists on. */
    public static final String TIMESTAMP = "@timestamp";
}
