package dev.espalier.query;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/**
 * Documents with a number, scored by it: {@code {"rank_feature":{"field":"clicks","saturation":{"pivot":8.0}}}}.
 *
 * @param field the field
 * @param curve how the number makes a score
 * @param parameters those of the curve, by their names
 */
public record RankFeatureQuery(String field, Curve curve, Map<String, Double> parameters) implements FieldQuery {

    /** How a number makes a score. */
    public enum Curve {
        /** S / (S + pivot): grows to 1. */
        SATURATION,
        /** The logarithm of scaling_factor + S. */
        LOG,
        /** S itself. */
        LINEAR,
        /** Grows to 1, slowly at first. */
        SIGMOID
    }

    /**
     * A query by a number; mostly made by a path.
     *
     * @throws IllegalArgumentException if a parameter is not a finite number above zero
     */
    public RankFeatureQuery {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        parameters.forEach((name, value) -> {
            if (!(value > 0) || value.isInfinite()) {
                throw new IllegalArgumentException("'" + name + "' of the score by " + field
                        + " must be a finite number above 0, not " + value + ".");
            }
        });
    }

    @Override
    public boolean scoring() {
        return true;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        FieldClause.start(json, Names.RANK_FEATURE, "field");
        json.writeString(field);
        json.writeObjectPropertyStart(curve.name().toLowerCase(Locale.ROOT));
        parameters.forEach((name, value) -> json.writeNumberProperty(name, value.doubleValue()));
        json.writeEndObject();
        FieldClause.end(json);
    }
}
