package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.schema.Availability;
import dev.espalier.schema.JsonTree.JsonNumber;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.Target;
import dev.espalier.schema.VectorIndexKind;
import dev.espalier.schema.VectorIndexOption;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** What is stated of the index of vectors must be had by its kind, and by the servers that the build targets. */
final class VectorIndexRule implements FieldRule {

    private static final BigDecimal LEAST_CONFIDENCE = new BigDecimal("0.9");

    private final Target target;

    VectorIndexRule(Target target) {
        this.target = target;
    }

    @Override
    public void check(MappedField field, Diagnostics diagnostics) {
        MappingParameter stated = field.parameter("index_options").orElse(null);
        if (stated == null || !(stated.value() instanceof JsonObject options)) {
            return;
        }
        switch (field.type()) {
            case DENSE_VECTOR -> check(stated, options, "", diagnostics);
            case SEMANTIC_TEXT -> checkSemantic(stated, options, diagnostics);
            default -> {}
        }
    }

    private void checkSemantic(MappingParameter stated, JsonObject options, Diagnostics diagnostics) {
        if (options.get("dense_vector") != null && options.get("sparse_vector") != null) {
            diagnostics.report(
                    MappingProblem.EXCLUDED_PAIR, stated.source("sparse_vector"), "sparse_vector", "dense_vector");
        } else if (options.get("sparse_vector") != null) {
            servers(diagnostics)
                    .lack(
                            "'sparse_vector' of semantic_text",
                            Availability.parse("elasticsearch:9.2"),
                            stated.source("sparse_vector"));
        } else if (options.get("dense_vector") instanceof JsonObject dense) {
            check(stated, dense, "dense_vector.", diagnostics);
        }
    }

    private void check(MappingParameter stated, JsonObject options, String prefix, Diagnostics diagnostics) {
        if (options.get("engine") != null) {
            diagnostics.report(
                    MappingProblem.VECTOR_CLASH, stated.source(prefix + "engine"), "engine", "Elasticsearch");
            return;
        }
        String type = options.text("type");
        if (type == null) {
            diagnostics.report(MappingProblem.NEEDS_PARAMETER, stated.source(), "index_options", "type");
            return;
        }
        VectorIndexKind.named(type)
                .filter(kind -> !servers(diagnostics)
                        .lack("the kind of index " + type, kind.availability(), stated.source(prefix + "type")))
                .ifPresent(kind -> Stream.of(VectorIndexOption.values())
                        .filter(option -> options.get(option.parameter()) != null)
                        .forEach(
                                option -> check(kind, option, stated.source(prefix + attribute(option)), diagnostics)));
        checkValues(stated, options, prefix, diagnostics);
    }

    private void check(VectorIndexKind kind, VectorIndexOption option, SourceRef place, Diagnostics diagnostics) {
        if (option.belongsTo(kind)) {
            servers(diagnostics).lack("'" + option.parameter() + "'", option.availability(), place);
        } else {
            diagnostics.report(
                    MappingProblem.VECTOR_CLASH, place, attribute(option), kind.type() + reason(kind, option));
        }
    }

    private static String reason(VectorIndexKind kind, VectorIndexOption option) {
        return switch (option) {
            case M, EF_CONSTRUCTION -> ", which has no graph";
            case RESCORE_VECTOR, ON_DISK_RESCORE -> kind.isQuantized() ? "" : ", which loses nothing";
            case CLUSTER_SIZE, DEFAULT_VISIT_PERCENTAGE -> ", which has no clusters";
            default -> "";
        };
    }

    private TargetCheck servers(Diagnostics diagnostics) {
        return new TargetCheck(target, diagnostics);
    }

    /** Ranges with a gap. Elasticsearch 8 takes the index with a wrong share, and refuses each document. */
    private static void checkValues(
            MappingParameter stated, JsonObject options, String prefix, Diagnostics diagnostics) {
        if (options.get("confidence_interval") instanceof JsonNumber share
                && isBetween(share.value(), BigDecimal.ZERO, LEAST_CONFIDENCE)) {
            report(stated, prefix, "confidence_interval", share, "0, or a number from 0.9 to 1", diagnostics);
        }
        if (options.get("rescore_vector") instanceof JsonObject rescore
                && rescore.get("oversample") instanceof JsonNumber times
                && (times.value().signum() < 0
                        || isBetween(times.value(), BigDecimal.ZERO, BigDecimal.ONE)
                        || times.value().compareTo(BigDecimal.TEN) > 0)) {
            report(stated, prefix, "oversample", times, "a number from 1 to 10", diagnostics);
        }
    }

    private static boolean isBetween(BigDecimal value, BigDecimal low, BigDecimal high) {
        return value.compareTo(low) > 0 && value.compareTo(high) < 0;
    }

    private static void report(
            MappingParameter stated,
            String prefix,
            String name,
            JsonNumber value,
            String range,
            Diagnostics diagnostics) {
        diagnostics.report(
                MappingProblem.OUT_OF_RANGE,
                stated.source(prefix + name),
                "index_options." + prefix + name,
                value.compact(),
                range);
    }

    /** How the annotation calls it. */
    static String attribute(VectorIndexOption option) {
        return option == VectorIndexOption.RESCORE_VECTOR ? "oversample" : option.parameter();
    }
}
