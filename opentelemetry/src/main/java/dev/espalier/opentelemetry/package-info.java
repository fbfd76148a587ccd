/** Spans of the client by the conventions of OpenTelemetry for databases. */
@NullMarked
package dev.espalier.opentelemetry;

import org.jspecify.annotations.NullMarked;
