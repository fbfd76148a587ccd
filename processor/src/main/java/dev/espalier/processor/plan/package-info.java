/** What is common to all plans: the names of what is generated, and the outcome of planning. */
@NullMarked
package dev.espalier.processor.plan;

import org.jspecify.annotations.NullMarked;
