package dev.espalier.schema;

import dev.espalier.schema.JsonTree.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/**
 * How large a mapping may become, by the settings {@code index.mapping.*.limit}.
 *
 * @param totalFields how many fields, objects, multi-fields, aliases and runtime fields it may have
 * @param depth how many objects may stand inside each other; a field of the mapping itself has depth 1
 * @param nestedFields how many nested objects it may have
 */
public record MappingLimits(long totalFields, long depth, long nestedFields) {

    /** What both servers allow where nothing is stated. */
    public static final MappingLimits DEFAULT = new MappingLimits(1000, 20, 50);

    /** A limit that a mapping exceeds, or nears. */
    public enum Limit {
        /** The number of fields. */
        TOTAL_FIELDS("index.mapping.total_fields.limit"),
        /** The depth of objects. */
        DEPTH("index.mapping.depth.limit"),
        /** The number of nested objects. */
        NESTED_FIELDS("index.mapping.nested_fields.limit");

        private final String setting;

        Limit(String setting) {
            this.setting = setting;
        }

        /**
         * The setting that moves the limit.
         *
         * @return its full name
         */
        public String setting() {
            return setting;
        }
    }

    /**
     * A limit that is reached.
     *
     * @param limit which one
     * @param found how many there are
     * @param allowed how many there may be
     * @param exceeded whether servers refuse the mapping; otherwise it is filled by four fifths or more
     */
    public record Finding(Limit limit, long found, long allowed, boolean exceeded) {}

    /**
     * The same limits but for the number of fields.
     *
     * @param limit the value of {@code index.mapping.total_fields.limit}
     * @return the limits
     */
    public MappingLimits withTotalFields(long limit) {
        return new MappingLimits(limit, depth, nestedFields);
    }

    /**
     * The same limits but for the depth.
     *
     * @param limit the value of {@code index.mapping.depth.limit}
     * @return the limits
     */
    public MappingLimits withDepth(long limit) {
        return new MappingLimits(totalFields, limit, nestedFields);
    }

    /**
     * The same limits but for the number of nested objects.
     *
     * @param limit the value of {@code index.mapping.nested_fields.limit}
     * @return the limits
     */
    public MappingLimits withNestedFields(long limit) {
        return new MappingLimits(totalFields, depth, limit);
    }

    /**
     * Measures a mapping.
     *
     * @param mapping what stands under {@code "mappings"}
     * @return the limits that it exceeds or, of the number of fields, nears
     */
    public List<Finding> check(JsonObject mapping) {
        MappingSize size = MappingSize.of(mapping);
        return Stream.of(
                        new Finding(Limit.TOTAL_FIELDS, size.fields(), totalFields, size.fields() > totalFields),
                        new Finding(Limit.DEPTH, size.depth(), depth, size.depth() > depth),
                        new Finding(Limit.NESTED_FIELDS, size.nested(), nestedFields, size.nested() > nestedFields))
                .filter(finding -> finding.exceeded || isNear(finding))
                .toList();
    }

    /** Only the number of fields creeps up; who has 17 levels has chosen to. */
    private static boolean isNear(Finding finding) {
        return finding.limit == Limit.TOTAL_FIELDS && finding.found * 5 >= finding.allowed * 4;
    }
}
