/** Metrics of the client in a registry of Micrometer. */
@NullMarked
package dev.espalier.micrometer;

import org.jspecify.annotations.NullMarked;
