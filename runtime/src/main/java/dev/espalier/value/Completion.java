package dev.espalier.value;

import dev.espalier.codec.ValueCodec;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a completion suggester offers, for fields {@code completion}.
 *
 * @param inputs what may be typed, at least one text, none empty
 * @param weight the larger, the earlier it is offered; null for none
 * @param contexts the categories or geohashes that it is offered in, by the name of the context
 */
public record Completion(List<String> inputs, @Nullable Integer weight, Map<String, List<String>> contexts) {

    /** An object with {@code input}, {@code weight} and {@code contexts}. One text, or several, is read as inputs. */
    public static final ValueCodec<Completion> CODEC = new CompletionCodec();

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if there is no input or an empty one, or if the weight is negative
     */
    public Completion {
        inputs = List.copyOf(inputs);
        Map<String, List<String>> copies = new LinkedHashMap<>();
        contexts.forEach((name, values) -> copies.put(name, List.copyOf(values)));
        contexts = Collections.unmodifiableMap(copies);
        if (inputs.isEmpty() || inputs.contains("")) {
            throw new IllegalArgumentException("a completion needs inputs, none of them empty");
        }
        if (weight != null && weight < 0) {
            throw new IllegalArgumentException("the weight " + weight + " is negative");
        }
    }

    /**
     * A completion without a weight.
     *
     * @param inputs what may be typed
     * @return the completion
     */
    public static Completion of(String... inputs) {
        return new Completion(List.of(inputs), null, Map.of());
    }

    /**
     * This completion with a weight.
     *
     * @param newWeight the larger, the earlier it is offered
     * @return a copy
     */
    public Completion weight(int newWeight) {
        return new Completion(inputs, newWeight, contexts);
    }

    /**
     * This completion in a context.
     *
     * @param name the name of the context
     * @param values the categories or geohashes
     * @return a copy
     */
    public Completion context(String name, String... values) {
        Map<String, List<String>> more = new LinkedHashMap<>(contexts);
        more.put(name, List.of(values));
        return new Completion(inputs, weight, more);
    }
}
