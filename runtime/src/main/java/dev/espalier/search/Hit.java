package dev.espalier.search;

import dev.espalier.codec.Json;
import dev.espalier.codec.JsonValue;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.FieldPath;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.core.JsonParser;

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
 * @param further what else the server says of the hit, in objects and lists by the names that they have there, such as
 *     {@code inner_hits}, {@code matched_queries}, {@code fields} or {@code _explanation}; none if the search did not ask
 */
public record Hit<T>(
        String index,
        String id,
        OptionalDouble score,
        T document,
        SortValues sortValues,
        Map<String, List<String>> highlights,
        Map<String, JsonValue> further) {

    /** Copies the highlights and what else there is. */
    public Hit {
        highlights = Map.copyOf(highlights);
        further = Map.copyOf(further);
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
        this(index, id, score, document, sortValues, Map.of(), Map.of());
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

    /**
     * What else the server says of the hit.
     *
     * @param name the name that it has there: {@code fields}
     * @return {@link JsonValue#NULL} if it does not say that
     */
    public JsonValue json(String name) {
        return further.getOrDefault(name, JsonValue.NULL);
    }

    /**
     * The documents inside this hit, as {@code collapse} and queries of children have them.
     *
     * @param <E> their class
     * @param name the name of the inner hits
     * @param type their type
     * @return in order; none if the search did not ask for inner hits of that name
     * @throws dev.espalier.codec.CodecException if one of them is not what its class says, as are elements of nested objects: these are
     *     in {@code json("inner_hits")}
     */
    public <E> List<Hit<E>> innerHits(String name, DocumentType<E, ?> type) {
        JsonValue hits = json("inner_hits").at(name, "hits");
        if (hits.isNull()) {
            return List.of();
        }
        try (JsonParser json = Json.parser(Json.toBytes(hits))) {
            json.nextToken();
            return Json.read(json, new HitsReader<>(new HitReader<>(type))::read)
                    .list();
        }
    }

    /**
     * The names of the queries that match, where queries have names: {@code "_name": "exact"}.
     *
     * @return in the order of the server; none if no query has a name
     */
    public List<String> matchedQueries() {
        JsonValue matched = json("matched_queries");
        return matched.members().isEmpty()
                ? matched.elements().stream().map(name -> name.asText("")).toList()
                : List.copyOf(matched.members().keySet());
    }
}
