/**
 * The fields of a document, each with what its mapping lets it be asked. Generated metamodels are made of these types:
 * what a field can't do is not there to be called.
 */
@NullMarked
package dev.espalier.metamodel;

import org.jspecify.annotations.NullMarked;
