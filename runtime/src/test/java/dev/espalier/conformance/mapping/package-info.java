/** What the tables of the schema say about mappings, put to real servers. */
@NullMarked
package dev.espalier.conformance.mapping;

import org.jspecify.annotations.NullMarked;
