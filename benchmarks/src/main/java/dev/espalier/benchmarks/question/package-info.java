/** How long it takes to make the JSON of a search: a query, two orders and an aggregation. */
@NullMarked
package dev.espalier.benchmarks.question;

import org.jspecify.annotations.NullMarked;
