/** Plans the metamodel: which path each field is, and the classes of fields that have fields of their own. */
@NullMarked
package dev.espalier.processor.plan.metamodel;

import org.jspecify.annotations.NullMarked;
