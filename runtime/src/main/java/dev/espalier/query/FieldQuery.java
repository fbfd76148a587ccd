package dev.espalier.query;

/** A condition on the values of one field. */
public sealed interface FieldQuery extends Query
        permits ExistsQuery,
                FuzzyQuery,
                GeoBoundingBoxQuery,
                GeoDistanceQuery,
                KnnQuery,
                KnnRadiusQuery,
                MatchPhrasePrefixQuery,
                MatchPhraseQuery,
                MatchQuery,
                PercolateQuery,
                PrefixQuery,
                RangeQuery,
                RangeRelationQuery,
                RankFeatureQuery,
                RegexpQuery,
                ShapeQuery,
                SparseVectorQuery,
                TermQuery,
                TermsQuery,
                VectorScoreQuery,
                WildcardQuery {

    /**
     * The field.
     *
     * @return its full name
     */
    String field();
}
