package dev.espalier.bulk;

import org.jspecify.annotations.Nullable;

/** What makes two operations concern one document, within an index. */
record DocumentKey(String id, @Nullable String routing) {}
