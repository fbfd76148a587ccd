package com.acme;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Routing;
import org.jspecify.annotations.Nullable;

/** Questions are routed by their id, answers as their question. */
@Document(index = "messages")
public sealed interface Message {

    String id();

    @Nullable Long thread();

    /** What somebody asks. */
    record Question(@Id String id, @Routing(required = false) @Nullable Long thread, String text)
            implements Message {}

    /** What somebody else says to it. */
    record Answer(@Id String id, @Routing(required = false) @Nullable Long thread, String text)
            implements Message {}
}
