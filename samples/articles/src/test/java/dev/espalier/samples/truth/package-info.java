/** Query methods against models of what their names say, on real servers: all shapes, and all values. */
@NullMarked
package dev.espalier.samples.truth;

import org.jspecify.annotations.NullMarked;
