package dev.espalier.search;

import dev.espalier.metamodel.FieldPath;
import java.util.List;
import java.util.Map;
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
 * @param highlights pieces of fields in which matches are marked, by the names of the fields; none if the search did not ask,
 *     or nothing in them matches
 */
public record Hit<T>(
        String index,
        String id,
        OptionalDouble score,
        T document,
        SortValues sortValues,
        Map<String, List<String>> highlights) {

    /** Copies the highlights. */
    public Hit {
        highlights = Map.copyOf(highlights);
    }

    /**
     * A hit without highlights.
     *
     * @param index the index that holds it
     * @param id the id
     * @param score how well it matches
     * @param document the document
     * @param sortValues its place in the order of the search
     */
    public Hit(String index, String id, OptionalDouble score, T document, SortValues sortValues) {
        this(index, id, score, document, sortValues, Map.of());
    }

    /**
     * The pieces of a field in which matches are marked.
     *
     * @param field the field
     * @return the best first; none if the search did not ask for that field, or nothing in it matches
     */
    public List<String> highlights(FieldPath field) {
        return highlights.getOrDefault(field.name(), List.of());
    }
}
