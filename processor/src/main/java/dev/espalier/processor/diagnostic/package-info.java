/** What the processor says to the user: the catalogue of problems, and the collector of those found. */
@NullMarked
package dev.espalier.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
