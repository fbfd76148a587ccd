package dev.espalier.metamodel;

import dev.espalier.query.MatchPhrasePrefixQuery;
import dev.espalier.query.MatchPhraseQuery;
import dev.espalier.query.MatchQuery;
import dev.espalier.query.Query;
import dev.espalier.query.WeightedField;

/**
 * A field of the type {@code text}: searched by the words in it, which score. It has no order and is never equal to
 * anything; a keyword multi-field is for that.
 */
public class TextPath extends FieldPath {

    /**
     * A path to a text field of the document itself.
     *
     * @param name the field's name
     */
    public TextPath(String name) {
        this(FieldName.of(name));
    }

    /**
     * A path to a text field, which may lie in another.
     *
     * @param name the field's full name
     */
    public TextPath(FieldName name) {
        super(name);
    }

    /**
     * Documents with any of some words.
     *
     * @param words the words, analyzed as the field is; no character in them is special
     * @return {@code {"match":{"content":"quick fox"}}}
     */
    public Query match(String words) {
        return inScope(new MatchQuery(name(), words, false));
    }

    /**
     * Documents with all of some words, in any order.
     *
     * @param words the words, analyzed as the field is
     * @return {@code {"match":{"content":{"query":"quick fox","operator":"and"}}}}
     */
    public Query matchAll(String words) {
        return inScope(new MatchQuery(name(), words, true));
    }

    /**
     * Documents with any of some words, or with words that differ from them by one or two letters.
     *
     * @param words the words, analyzed as the field is, at most 1,000 characters: servers take seconds for longer texts
     * @return {@code {"match":{"content":{"query":"quikc fox","fuzziness":"AUTO"}}}}
     * @throws IllegalArgumentException if they are longer
     */
    public Query fuzzy(String words) {
        return inScope(new MatchQuery(name(), words, false, true));
    }

    /**
     * Documents with some words side by side and in order.
     *
     * @param words the words, analyzed as the field is
     * @return {@code {"match_phrase":{"content":"quick fox"}}}
     */
    public Query matchPhrase(String words) {
        return inScope(new MatchPhraseQuery(name(), words));
    }

    /**
     * Documents with some words side by side and in order, of which the last may be unfinished: search as you type.
     *
     * @param words the words, analyzed as the field is
     * @return {@code {"match_phrase_prefix":{"content":"quick fo"}}}
     */
    public Query matchPrefix(String words) {
        return inScope(new MatchPhrasePrefixQuery(name(), words));
    }

    /**
     * The field in a search over several fields, {@link Query#multiMatch}. Below a nested field, the search goes into
     * {@link NestedPath#any}.
     *
     * @param boost the factor by which a match in this field counts, above 0; 1 is neutral
     * @return {@code title^3}
     */
    public WeightedField weighted(double boost) {
        return new WeightedField(name(), boost);
    }
}
