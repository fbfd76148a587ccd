package dev.espalier.query;

/** A condition on the values of one field. */
public sealed interface FieldQuery extends Query
        permits ExistsQuery,
                MatchPhrasePrefixQuery,
                MatchPhraseQuery,
                MatchQuery,
                PrefixQuery,
                RangeQuery,
                TermQuery,
                TermsQuery,
                WildcardQuery {

    /**
     * The field.
     *
     * @return its full name
     */
    String field();
}
