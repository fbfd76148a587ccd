package dev.espalier.search;

import java.util.OptionalDouble;

/**
 * One match of a search.
 *
 * @param <T> the document class
 * @param index the index that holds it, which may stand behind an alias
 * @param id the id; empty only where the server was told to leave it out
 * @param score how well it matches; empty where the search has no scores
 * @param document the document; without content if the search asked for no source
 * @param sortValues its place in the order of the search; none if the search has no order of its own
 */
public record Hit<T>(String index, String id, OptionalDouble score, T document, SortValues sortValues) {}
