/** What the page on testing shows, as it runs. */
@NullMarked
package dev.espalier.samples.notes;

import org.jspecify.annotations.NullMarked;
