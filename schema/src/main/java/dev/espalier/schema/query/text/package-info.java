/** The small languages inside the texts of a query: dates and date math, durations, patterns, query strings, paths of buckets. */
@NullMarked
package dev.espalier.schema.query.text;

import org.jspecify.annotations.NullMarked;
