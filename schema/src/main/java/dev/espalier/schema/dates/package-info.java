/** Date formats of fields: what they accept, and what of a date they print. */
@NullMarked
package dev.espalier.schema.dates;

import org.jspecify.annotations.NullMarked;
