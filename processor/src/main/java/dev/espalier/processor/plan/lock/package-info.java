/** Plans the mapping lock: what the code asks of an index that exists, and what is to be accepted. */
@NullMarked
package dev.espalier.processor.plan.lock;

import org.jspecify.annotations.NullMarked;
