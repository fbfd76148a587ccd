/** Fields that are read out of doc values or stored fields instead of documents: which can be, and in which form. */
@NullMarked
package dev.espalier.processor.plan.query.fetch;

import org.jspecify.annotations.NullMarked;
