/** What servers take as queries and search bodies: definitions, read from text files, each with the releases that have it. */
@NullMarked
package dev.espalier.schema.query.grammar;

import org.jspecify.annotations.NullMarked;
