/** What is common to all plans: the names of what is generated. */
@NullMarked
package dev.espalier.processor.plan;

import org.jspecify.annotations.NullMarked;
