/** The settings of an index: which there are, what they take, when they can be changed, and how two sets of them differ. */
@NullMarked
package dev.espalier.schema.settings;

import org.jspecify.annotations.NullMarked;
