/** Plans the codec: the order of reading and writing, and the names of what the codec is made of. */
@NullMarked
package dev.espalier.processor.plan.codec;

import org.jspecify.annotations.NullMarked;
