package dev.espalier.metamodel;

import dev.espalier.query.Query;
import dev.espalier.query.RankFeatureQuery;
import dev.espalier.query.RankFeatureQuery.Curve;
import java.util.Map;

/** A number that raises the score: a field of the type {@code rank_feature}, or one of {@code rank_features}. */
public class RankFeaturePath extends FieldPath {

    /**
     * A path to a number of the document itself.
     *
     * @param name the field's name
     */
    public RankFeaturePath(String name) {
        this(FieldName.of(name));
    }

    /**
     * A path to a number, which may lie in another.
     *
     * @param name the field's full name
     */
    public RankFeaturePath(FieldName name) {
        super(name);
    }

    /**
     * Documents with the number, scored by {@code S / (S + pivot)} with a pivot near the mean of the numbers.
     *
     * @return {@code {"rank_feature":{"field":"clicks","saturation":{}}}}
     */
    public Query saturation() {
        return query(Curve.SATURATION, Map.of());
    }

    /**
     * Documents with the number, scored by {@code S / (S + pivot)}.
     *
     * @param pivot the number that gives 0.5, above 0
     * @return {@code {"rank_feature":{"field":"clicks","saturation":{"pivot":8.0}}}}
     * @throws IllegalArgumentException if the pivot is not above 0
     */
    public Query saturation(double pivot) {
        return query(Curve.SATURATION, Map.of("pivot", pivot));
    }

    /**
     * Documents with the number, scored by {@code ln(scalingFactor + S)}. Not for numbers that lower the score.
     *
     * @param scalingFactor above 0
     * @return {@code {"rank_feature":{"field":"clicks","log":{"scaling_factor":4.0}}}}
     * @throws IllegalArgumentException if the factor is not above 0
     */
    public Query log(double scalingFactor) {
        return query(Curve.LOG, Map.of("scaling_factor", scalingFactor));
    }

    /**
     * Documents with the number, scored by it.
     *
     * @return {@code {"rank_feature":{"field":"clicks","linear":{}}}}
     */
    public Query linear() {
        return query(Curve.LINEAR, Map.of());
    }

    /**
     * Documents with the number, scored by {@code S^exponent / (S^exponent + pivot^exponent)}.
     *
     * @param pivot the number that gives 0.5, above 0
     * @param exponent above 0, mostly between 0.5 and 1
     * @return {@code {"rank_feature":{"field":"clicks","sigmoid":{"exponent":0.6,"pivot":7.0}}}}
     * @throws IllegalArgumentException if one of them is not above 0
     */
    public Query sigmoid(double pivot, double exponent) {
        return query(Curve.SIGMOID, Map.of("pivot", pivot, "exponent", exponent));
    }

    private Query query(Curve curve, Map<String, Double> parameters) {
        return inScope(new RankFeatureQuery(name(), curve, parameters));
    }
}
