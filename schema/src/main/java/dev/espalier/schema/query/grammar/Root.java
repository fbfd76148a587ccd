package dev.espalier.schema.query.grammar;

/** What a JSON text is as a whole. */
public enum Root {
    /** A query: what stands under {@code "query"} in a search request. */
    QUERY("Query", "query"),
    /** Aggregations by their names: what stands under {@code "aggs"}. */
    AGGREGATIONS("Aggregations", "aggs"),
    /** A search request. */
    SEARCH_BODY("SearchBody", "search body");

    private final String definition;
    private final String spelling;

    Root(String definition, String spelling) {
        this.definition = definition;
        this.spelling = spelling;
    }

    /** The name for readers. */
    public String spelling() {
        return spelling;
    }

    /** The name in the grammar. */
    public String definition() {
        return definition;
    }
}
