package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.schema.Availability;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.Target;

/** The servers that the build is for must have the type and its parameters. */
final class AvailabilityRule implements FieldRule {

    private final Target target;

    AvailabilityRule(Target target) {
        this.target = target;
    }

    @Override
    public void check(MappedField field, Diagnostics diagnostics) {
        FieldType type = field.type();
        if (field.mapping().raw() && !RawFieldRule.isKnown(field)) {
            return;
        }
        String subject = "the field type " + type.typeName();
        TargetCheck servers = new TargetCheck(target, diagnostics);
        if (servers.lack(subject, type.availability(), field.source(), counterpart(type))) {
            return;
        }
        checkAge(subject, type.availability(), field.source(), diagnostics);
        if (type == FieldType.KNN_VECTOR && !field.mapping().raw()) {
            return; // its annotation speaks of the other server's parameters
        }
        for (MappingParameter parameter : field.mapping().parameters()) {
            type.parameter(parameter.name())
                    .ifPresent(known -> check(field, parameter, known.availability(), diagnostics));
        }
    }

    private void check(
            MappedField field, MappingParameter parameter, Availability availability, Diagnostics diagnostics) {
        String subject = "'" + parameter.name() + "' of " + field.type().typeName();
        if (!new TargetCheck(target, diagnostics).lack(subject, availability, parameter.source())) {
            checkAge(subject, availability, parameter.source(), diagnostics);
        }
    }

    private void checkAge(String subject, Availability availability, SourceRef source, Diagnostics diagnostics) {
        availability
                .deprecatedOn(target)
                .ifPresent(release -> diagnostics.report(
                        MappingProblem.SHORT_LIVED, source, subject, "deprecated since " + release, "do without it"));
        availability
                .previewOn(target)
                .ifPresent(release -> diagnostics.report(
                        MappingProblem.SHORT_LIVED,
                        source,
                        subject,
                        "a preview in " + release.dialect().productName(),
                        "a later release may change it or drop it; be ready to index anew"));
    }

    private String counterpart(FieldType type) {
        return switch (type) {
            case FLATTENED, FLAT_OBJECT ->
                "build for one server, -Aespalier.target=...: Elasticsearch calls it flattened, OpenSearch flat_object";
            case DENSE_VECTOR, KNN_VECTOR ->
                "build for one server, -Aespalier.target=...: Elasticsearch calls it dense_vector, OpenSearch knn_vector";
            case POINT, XY_POINT ->
                "build for one server, -Aespalier.target=...: Elasticsearch calls it point, OpenSearch xy_point";
            case SHAPE, XY_SHAPE ->
                "build for one server, -Aespalier.target=...: Elasticsearch calls it shape, OpenSearch xy_shape";
            case VERSION -> "use @KeywordField" + TargetCheck.ELSEWHERE;
            case SEMANTIC_TEXT -> "use @TextField" + TargetCheck.ELSEWHERE;
            case PASSTHROUGH -> "use @ObjectField" + TargetCheck.ELSEWHERE;
            default -> "use another type" + TargetCheck.ELSEWHERE;
        };
    }
}
