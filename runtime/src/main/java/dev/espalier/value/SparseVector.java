package dev.espalier.value;

import dev.espalier.codec.CodecException;
import dev.espalier.codec.JsonCodecs;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;

/**
 * Weights of tokens, for fields {@code sparse_vector} and {@code rank_features}.
 *
 * @param weights the tokens with their weights, each above zero; the server keeps about three digits
 */
public record SparseVector(Map<String, Float> weights) {

    private static final ValueCodec<Map<String, Float>> WEIGHTS = JsonCodecs.map(ValueCodecs.FLOAT);

    /** An object of tokens and weights. */
    public static final ValueCodec<SparseVector> CODEC =
            ValueCodec.of((json, vector) -> WEIGHTS.write(json, vector.weights), SparseVector::read);

    /**
     * Checks and copies the weights.
     *
     * @throws IllegalArgumentException if a weight is not a finite number above zero
     */
    public SparseVector {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        weights.forEach((token, weight) -> {
            if (!(weight > 0) || Float.isInfinite(weight)) {
                throw new IllegalArgumentException("the weight of '" + token + "' is " + weight + ", not above 0");
            }
        });
    }

    private static SparseVector read(JsonParser json) {
        try {
            return new SparseVector(WEIGHTS.read(json));
        } catch (IllegalArgumentException e) {
            throw CodecException.at(e.getMessage(), json);
        }
    }
}
