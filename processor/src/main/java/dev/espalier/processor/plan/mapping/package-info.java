/** Plans the body of the create-index request: which parameters a field gets, stated or not. */
@NullMarked
package dev.espalier.processor.plan.mapping;

import org.jspecify.annotations.NullMarked;
