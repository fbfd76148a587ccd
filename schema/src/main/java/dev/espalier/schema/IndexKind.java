package dev.espalier.schema;

import java.util.Arrays;
import java.util.Optional;

/** What the name that documents are written to stands for on a server. */
public enum IndexKind {
    /** One index. */
    INDEX("index", "an"),
    /** Another name of an index, which can come to stand for the next one. */
    ALIAS("alias", "an"),
    /** A row of hidden indexes, of which the newest takes new documents. */
    DATA_STREAM("data stream", "a");

    private final String noun;
    private final String article;

    IndexKind(String noun, String article) {
        this.noun = noun;
        this.article = article;
    }

    /**
     * Finds a kind by its noun.
     *
     * @param noun as {@link #toString()} spells it
     * @return empty if there is no such kind
     */
    public static Optional<IndexKind> named(String noun) {
        return Arrays.stream(values()).filter(kind -> kind.noun.equals(noun)).findFirst();
    }

    /**
     * Whether documents that want their name to be of another kind can live under one of this kind. An alias may stand
     * for the one index of a type without versions. Nothing else changes: the name is taken.
     *
     * @param wanted what the documents want
     * @return true if they need not notice
     */
    public boolean serves(IndexKind wanted) {
        return this == wanted || this == ALIAS && wanted == INDEX;
    }

    /**
     * The kind as it stands in a sentence.
     *
     * @return with its article: {@code an alias}
     */
    public String inSentence() {
        return article + " " + noun;
    }

    /** The kind as a noun: {@code data stream}. */
    @Override
    public String toString() {
        return noun;
    }
}
