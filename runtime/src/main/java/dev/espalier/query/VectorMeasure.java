package dev.espalier.query;

/** How vectors are compared one by one, and what score that gives: the same on every server. */
public enum VectorMeasure {
    /** The cosine of the angle between them: the score is 1 + cosine. */
    COSINE("1.0 + cosineSimilarity(params.vector, params.field)", "cosinesimil"),
    /** The product of their numbers: the score is 1 + p, for a negative product p it is 1 / (1 - p). */
    DOT_PRODUCT(
            "double p = dotProduct(params.vector, params.field); return p < 0 ? 1 / (1 - p) : p + 1", "innerproduct"),
    /** The straight distance d between them: the score is 1 / (1 + d²). */
    L2_NORM("double d = l2norm(params.vector, params.field); return 1 / (1 + d * d)", "l2"),
    /** The sum d of the distances of their numbers: the score is 1 / (1 + d). */
    L1_NORM("1 / (1 + l1norm(params.vector, params.field))", "l1");

    private final String painless;
    private final String spaceType;

    VectorMeasure(String painless, String spaceType) {
        this.painless = painless;
        this.spaceType = spaceType;
    }

    /** The script that gives the score on Elasticsearch. */
    String painless() {
        return painless;
    }

    /** The name of the measure on OpenSearch. */
    String spaceType() {
        return spaceType;
    }
}
