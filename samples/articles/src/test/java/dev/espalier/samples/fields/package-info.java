/** Fields whose values are of another type in the index than in Java, on every server. */
@NullMarked
package dev.espalier.samples.fields;

import org.jspecify.annotations.NullMarked;
