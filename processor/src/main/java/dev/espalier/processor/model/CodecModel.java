package dev.espalier.processor.model;

import org.jspecify.annotations.Nullable;

/** A codec that the user has named for a type. */
public sealed interface CodecModel {

    /**
     * A class that implements {@code ValueCodec}.
     *
     * @param name the class
     * @param instance whether its constant {@code INSTANCE} is used, not its constructor
     * @param kind what it writes; null if it does not say
     */
    record Own(JavaName name, boolean instance, @Nullable JsonKind kind) implements CodecModel {}

    /** Jackson's databind. */
    record Databind() implements CodecModel {}
}
