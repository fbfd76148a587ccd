package dev.espalier.query;

/** A condition on the values of one field. */
public sealed interface FieldQuery extends Query
        permits ExistsQuery,
                GeoBoundingBoxQuery,
                GeoDistanceQuery,
                MatchPhrasePrefixQuery,
                MatchPhraseQuery,
                MatchQuery,
                PrefixQuery,
                RangeQuery,
                RangeRelationQuery,
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
