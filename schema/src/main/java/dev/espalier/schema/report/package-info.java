/** How differences are printed for people. */
@NullMarked
package dev.espalier.schema.report;

import org.jspecify.annotations.NullMarked;
