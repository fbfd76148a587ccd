package dev.espalier.schema.query.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A path from aggregation to aggregation, such as {@code months>sales.avg} or {@code tags['java']>sales}.
 *
 * @param steps what stands between the signs, the first one first
 */
public record BucketsPath(List<String> steps) {

    private static final Pattern STEP = Pattern.compile("[^\\[\\]>]+(\\[[^\\[\\]]+]([^\\[\\]>]*))?");

    public BucketsPath {
        steps = List.copyOf(steps);
    }

    public static BucketsPath parse(String text) {
        return new BucketsPath(Stream.of(text.split(">", -1)).map(String::strip).toList());
    }

    /** Whether it has the form of a path; what it leads to is another matter. */
    public static boolean isRight(String text) {
        return parse(text).steps().stream().allMatch(step -> STEP.matcher(step).matches());
    }

    /**
     * The name of a step: what stands before the key of a bucket or a value of the aggregation. Names may have dots
     * themselves, so that a whole step is preferred.
     *
     * @param names the aggregations that are there
     * @return empty if none of them is meant
     */
    public static Optional<String> name(String step, Collection<String> names) {
        int bracket = step.indexOf('[');
        String plain = bracket < 0 ? step : step.substring(0, bracket);
        for (String part = plain; !part.isEmpty(); part = part.substring(0, Math.max(part.lastIndexOf('.'), 0))) {
            if (names.contains(part)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
