package dev.espalier.search;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The point in time that pages are read in.
 *
 * @param keepAlive how long the server keeps it after each page
 * @param id null if it is still to be opened
 */
record Snapshot(Duration keepAlive, @Nullable String id) {}
