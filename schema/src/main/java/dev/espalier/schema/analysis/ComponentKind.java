package dev.espalier.schema.analysis;

/** The kinds of components that analysis is put together from. */
public enum ComponentKind {
    /** Makes terms of a text: character filters, then one tokenizer, then token filters. */
    ANALYZER("analyzer", "analyzer", "analyzers.txt"),
    /** Changes the characters of a keyword, which stays one term. */
    NORMALIZER("normalizer", "normalizer", "normalizers.txt"),
    /** Cuts a text into terms. */
    TOKENIZER("tokenizer", "tokenizer", "tokenizers.txt"),
    /** Changes, adds or removes terms. */
    TOKEN_FILTER("filter", "token filter", "token-filters.txt"),
    /** Changes a text before it is cut into terms. */
    CHAR_FILTER("char_filter", "char filter", "char-filters.txt");

    private final String section;
    private final String words;
    private final String resource;

    ComponentKind(String section, String words, String resource) {
        this.section = section;
        this.words = words;
        this.resource = resource;
    }

    /**
     * The section of an index's settings that declares such components.
     *
     * @return {@code filter} of {@code index.analysis.filter}
     */
    public String section() {
        return section;
    }

    /**
     * The kind in words.
     *
     * @return {@code token filter}
     */
    public String words() {
        return words;
    }

    /** The table of the components of this kind. */
    String resource() {
        return resource;
    }
}
