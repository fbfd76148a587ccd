package dev.espalier.schema;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the index of a dense vector can be told on Elasticsearch, besides its kind. Names, ranges and kinds as Elasticsearch
 * 8.19 and 9.4 take them; releases as its documentation says.
 */
public enum VectorIndexOption {
    /** How many neighbours each vector has in a graph. */
    M("m", CommonParameters.range(2, 512), "elasticsearch:8.0", VectorIndexKind::hasGraph),
    /** How many candidates for neighbours are looked at. */
    EF_CONSTRUCTION("ef_construction", CommonParameters.range(2, 3200), "elasticsearch:8.0", VectorIndexKind::hasGraph),
    /** Which share of the values is kept apart exactly: 0, or 0.9 to 1. */
    CONFIDENCE_INTERVAL(
            "confidence_interval",
            new ParameterKind.Decimal(0, true, 1),
            "elasticsearch:8.12",
            kind -> kind.type().startsWith("int")),
    /** How many more vectors are compared once more, exactly. */
    RESCORE_VECTOR("rescore_vector", CommonParameters.ANY_OBJECT, "elasticsearch:8.18", VectorIndexKind::isQuantized),
    /** Whether exact vectors are read past the memory of the system. */
    ON_DISK_RESCORE(
            "on_disk_rescore",
            CommonParameters.FLAG,
            "elasticsearch:9.3",
            kind -> isDisk(kind) || kind.hasGraph() && kind.isQuantized()),
    /** Up to how many vectors a segment needs no more than a list of them. */
    FLAT_INDEX_THRESHOLD(
            "flat_index_threshold",
            CommonParameters.range(-1, Integer.MAX_VALUE),
            "elasticsearch:9.4",
            kind -> isDisk(kind) || kind.hasGraph()),
    /** How many vectors a cluster has. */
    CLUSTER_SIZE("cluster_size", CommonParameters.range(64, 65_536), "elasticsearch:9.2", VectorIndexOption::isDisk),
    /** Which share of the clusters is looked at. */
    DEFAULT_VISIT_PERCENTAGE(
            "default_visit_percentage",
            new ParameterKind.Decimal(0, true, 100),
            "elasticsearch:9.2",
            VectorIndexOption::isDisk),
    /** To how many bits numbers are made smaller. */
    BITS("bits", CommonParameters.words("1", "2", "4", "7"), "elasticsearch:9.4", VectorIndexOption::isDisk),
    /** Whether vectors are turned before they are made smaller. */
    PRECONDITION("precondition", CommonParameters.FLAG, "elasticsearch:9.4", VectorIndexOption::isDisk);

    private final String parameter;
    private final ParameterKind kind;
    private final Availability availability;
    private final Predicate<VectorIndexKind> kinds;

    VectorIndexOption(String parameter, ParameterKind kind, String since, Predicate<VectorIndexKind> kinds) {
        this.parameter = parameter;
        this.kind = kind;
        this.availability = Availability.since(since);
        this.kinds = kinds;
    }

    /**
     * The name of the option.
     *
     * @return as in a mapping: {@code ef_construction}
     */
    public String parameter() {
        return parameter;
    }

    /**
     * Which releases have it.
     *
     * @return releases of Elasticsearch
     */
    public Availability availability() {
        return availability;
    }

    /**
     * Whether a kind of index has it.
     *
     * @param index the kind of index
     * @return false if servers refuse it there
     */
    public boolean belongsTo(VectorIndexKind index) {
        return kinds.test(index);
    }

    /** All options with what their values must be, and the kind of index among them. */
    static Map<String, ParameterKind> members() {
        Map<String, ParameterKind> members = new TreeMap<>();
        members.put("type", new ParameterKind.Word(VectorIndexKind.types()));
        Stream.of(values()).forEach(option -> members.put(option.parameter, option.kind));
        return members;
    }

    private static boolean isDisk(VectorIndexKind kind) {
        return kind == VectorIndexKind.BBQ_DISK;
    }
}
