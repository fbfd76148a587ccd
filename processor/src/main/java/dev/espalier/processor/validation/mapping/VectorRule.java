package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.schema.Dialect;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree.JsonNumber;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.ServerRelease;
import dev.espalier.schema.Target;
import dev.espalier.schema.VectorIndexKind;
import dev.espalier.schema.VectorIndexOption;
import java.util.Optional;

/** What a vector is made of, how it is compared and how it is searched must fit together. */
final class VectorRule implements FieldRule {

    private static final int SMALLEST_BBQ = 64;
    private static final ServerRelease COUNTS = new ServerRelease(Dialect.ELASTICSEARCH, 8, 11);

    private final Target target;

    VectorRule(Target target) {
        this.target = target;
    }

    @Override
    public void check(MappedField field, Diagnostics diagnostics) {
        switch (field.type()) {
            case DENSE_VECTOR -> {
                needDimensions(
                        field, target.releases().stream().allMatch(release -> release.isAtLeast(COUNTS)), diagnostics);
                checkDimensions(field, 4096, diagnostics);
            }
            case RANK_VECTORS -> checkDimensions(field, 4096, diagnostics);
            case KNN_VECTOR -> {
                needDimensions(field, false, diagnostics);
                checkDimensions(field, 16_000, diagnostics);
            }
            default -> {
                return;
            }
        }
        if (field.states("index", false)) {
            needsIndex(field, "similarity", diagnostics);
            needsIndex(field, "index_options", diagnostics);
        }
        checkElements(field, diagnostics);
    }

    /** Some servers take what the first vector has. */
    private static void needDimensions(MappedField field, boolean counted, Diagnostics diagnostics) {
        boolean stated = field.states("dims") || field.states("dimension") || field.states("model_id");
        if (!counted && !stated && !field.mapping().raw()) {
            diagnostics.report(
                    MappingProblem.NEEDS_PARAMETER,
                    field.source(),
                    field.type().typeName(),
                    "dims: only Elasticsearch, from " + COUNTS.major() + "." + COUNTS.minor()
                            + ", takes those of the first vector");
        }
    }

    private static void checkDimensions(MappedField field, int most, Diagnostics diagnostics) {
        Optional<MappingParameter> stated = field.parameter("dims");
        if (stated.isEmpty() || !(stated.get().value() instanceof JsonNumber number)) {
            return;
        }
        int dims = number.value().intValue();
        if (dims < 1 || dims > most) {
            reportDimensions(stated.get(), dims, "1 to " + most + " are possible", diagnostics);
        } else if (is(field, "element_type", "bit") && dims % 8 != 0) {
            reportDimensions(stated.get(), dims, "bits come in bytes, so it must be a multiple of 8", diagnostics);
        } else if (indexType(field).startsWith("int4_") && dims % 2 != 0) {
            reportDimensions(stated.get(), dims, indexType(field) + " needs an even number", diagnostics);
        } else if (indexType(field).startsWith("bbq_")
                && !indexType(field).equals(VectorIndexKind.BBQ_DISK.type())
                && dims < SMALLEST_BBQ) {
            reportDimensions(stated.get(), dims, indexType(field) + " needs at least 64", diagnostics);
        }
    }

    private static void checkElements(MappedField field, Diagnostics diagnostics) {
        boolean bits = is(field, "element_type", "bit");
        boolean bytes = is(field, "element_type", "byte");
        String type = indexType(field);
        boolean quantised = type.startsWith("int") || type.startsWith("bbq_");
        if ((bits || bytes) && quantised) {
            SourceRef place = field.parameter("index_options").orElseThrow().source("type");
            clash(place, type, bits ? "elements that are bits" : "elements that are bytes", diagnostics);
        }
        Optional<String> similarity = field.text("similarity");
        boolean open = field.type() == FieldType.KNN_VECTOR;
        similarity
                .filter(name -> bits && !name.equals("hamming") && !(name.equals("l2_norm") && !open))
                .ifPresent(name -> clash(source(field, "similarity"), name, "elements that are bits", diagnostics));
        similarity
                .filter(name -> name.equals("hamming") && !(bits && open))
                .ifPresent(name -> clash(
                        source(field, "similarity"),
                        name,
                        open ? "elements that are no bits" : "Elasticsearch, which always compares bits so",
                        diagnostics));
        if (open) {
            checkOpenSearch(field, type, diagnostics);
        }
    }

    /** Its annotation speaks of Elasticsearch's indexes as well. */
    private static void checkOpenSearch(MappedField field, String type, Diagnostics diagnostics) {
        if (!type.isEmpty() && !type.equals("hnsw") && !type.equals("flat")) {
            clash(field.parameter("index_options").orElseThrow().source("type"), type, "OpenSearch", diagnostics);
        }
        for (VectorIndexOption option : VectorIndexOption.values()) {
            boolean ofGraph = option == VectorIndexOption.M || option == VectorIndexOption.EF_CONSTRUCTION;
            if (!ofGraph || type.equals("flat")) {
                String other = ofGraph ? "flat, which has no graph" : "OpenSearch";
                option(field, option)
                        .ifPresent(place -> clash(place, VectorIndexRule.attribute(option), other, diagnostics));
            }
        }
    }

    private static Optional<SourceRef> option(MappedField field, VectorIndexOption option) {
        return field.parameter("index_options")
                .filter(options ->
                        options.value() instanceof JsonObject object && object.get(option.parameter()) != null)
                .map(options -> options.source(VectorIndexRule.attribute(option)));
    }

    private static void needsIndex(MappedField field, String name, Diagnostics diagnostics) {
        field.parameter(name)
                .ifPresent(stated -> diagnostics.report(
                        MappingProblem.NEEDS_PARAMETER, stated.source(), stated.name(), "index = true"));
    }

    private static void reportDimensions(MappingParameter stated, int dims, String rule, Diagnostics diagnostics) {
        diagnostics.report(MappingProblem.WRONG_DIMENSIONS, stated.source(), dims, rule);
    }

    private static void clash(SourceRef place, String one, String other, Diagnostics diagnostics) {
        diagnostics.report(MappingProblem.VECTOR_CLASH, place, one, other);
    }

    private static boolean is(MappedField field, String name, String value) {
        return field.text(name).filter(value::equals).isPresent();
    }

    private static SourceRef source(MappedField field, String name) {
        return field.parameter(name).orElseThrow().source();
    }

    private static String indexType(MappedField field) {
        return field.parameter("index_options")
                .map(MappingParameter::value)
                .filter(JsonObject.class::isInstance)
                .map(options -> ((JsonObject) options).text("type"))
                .orElse("");
    }
}
