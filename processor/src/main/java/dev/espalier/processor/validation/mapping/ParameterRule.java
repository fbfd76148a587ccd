package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.diagnostic.Problem;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldParameter;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonNumber;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.NearestName;
import dev.espalier.schema.ParameterKind;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** Each parameter must have a value that servers take; what they do not know may be stated, but not by mistake. */
final class ParameterRule implements FieldRule {

    /** Parameters of vectors, whose values depend on each other. */
    private static final Set<String> OF_VECTORS = Set.of("dims", "similarity");

    @Override
    public void check(MappedField field, Diagnostics diagnostics) {
        boolean speaksOfOtherServer =
                field.type() == FieldType.KNN_VECTOR && !field.mapping().raw();
        if (speaksOfOtherServer || (field.mapping().raw() && !RawFieldRule.isKnown(field))) {
            return;
        }
        for (MappingParameter parameter : field.mapping().parameters()) {
            boolean judgedElsewhere = (isVector(field.type()) && OF_VECTORS.contains(parameter.name()))
                    || (field.mapping().raw() && RawFieldRule.STRUCTURE.contains(parameter.name()));
            if (judgedElsewhere) {
                continue;
            }
            field.type()
                    .parameter(parameter.name())
                    .ifPresentOrElse(
                            known -> checkValue(known, parameter, diagnostics),
                            () -> checkUnknown(field.type(), parameter, diagnostics));
        }
        checkPrefixes(field, diagnostics);
    }

    private static boolean isVector(FieldType type) {
        return type.family() == FieldFamily.VECTOR || type == FieldType.RANK_VECTORS;
    }

    private static void checkValue(FieldParameter known, MappingParameter parameter, Diagnostics diagnostics) {
        if (known.kind() instanceof ParameterKind.Json json && parameter.value() instanceof JsonObject object) {
            checkMembers(json.members(), parameter, object, "", diagnostics);
        } else {
            checkValue(known.kind(), parameter.name(), parameter.value(), parameter, "", diagnostics);
        }
    }

    private static void checkMembers(
            Map<String, ParameterKind> kinds,
            MappingParameter parameter,
            JsonObject object,
            String prefix,
            Diagnostics diagnostics) {
        object.members().forEach((name, value) -> {
            ParameterKind kind = kinds.get(name);
            String part = prefix + name;
            if (kind instanceof ParameterKind.Json json && value instanceof JsonObject inner) {
                checkMembers(json.members(), parameter, inner, part + ".", diagnostics);
            } else if (kind != null) {
                checkValue(kind, parameter.name() + "." + part, value, parameter, part, diagnostics);
            }
        });
    }

    private static void checkValue(
            ParameterKind kind,
            String name,
            JsonTree value,
            MappingParameter parameter,
            String part,
            Diagnostics diagnostics) {
        if (kind.refusal(value).isEmpty()) {
            return;
        }
        Problem problem = value instanceof JsonNumber ? MappingProblem.OUT_OF_RANGE : MappingProblem.NOT_A_CHOICE;
        diagnostics.report(problem, parameter.source(part), name, value.compact(), kind.description());
    }

    /** The one range whose end is another parameter. */
    private static void checkPrefixes(MappedField field, Diagnostics diagnostics) {
        field.parameter("index_prefixes").ifPresent(prefixes -> {
            if (prefixes.value() instanceof JsonObject object
                    && object.get("min_chars") instanceof JsonNumber min
                    && object.get("max_chars") instanceof JsonNumber max
                    && min.value().compareTo(max.value()) > 0) {
                diagnostics.report(
                        MappingProblem.OUT_OF_RANGE,
                        prefixes.source("min_chars"),
                        "index_prefixes.min_chars",
                        min.compact(),
                        "a whole number from 1 to max_chars, which is " + max.compact());
            }
        });
    }

    private static void checkUnknown(FieldType type, MappingParameter parameter, Diagnostics diagnostics) {
        String name = parameter.name();
        if (isKnownElsewhere(name)) {
            diagnostics.report(
                    MappingProblem.FOREIGN_PARAMETER,
                    parameter.source("name"),
                    type.typeName(),
                    name,
                    alternative(type, name));
            return;
        }
        NearestName.of(
                        name,
                        type.parameters().stream().map(FieldParameter::name).toList())
                .ifPresent(nearest -> diagnostics.report(
                        MappingProblem.UNKNOWN_PARAMETER, parameter.source("name"), name, type.typeName(), nearest));
    }

    /** Whether a type of fields has a parameter of that name. */
    static boolean isKnownElsewhere(String name) {
        return Arrays.stream(FieldType.values())
                .anyMatch(other -> other.parameter(name).isPresent());
    }

    private static String alternative(FieldType type, String name) {
        return switch (name) {
            case "analyzer", "search_analyzer" ->
                "an exact value is changed by a normalizer; words are made by @TextField";
            case "normalizer" -> "text is changed by an analyzer";
            case "doc_values" -> "add a sub-field that has them: @KeywordField(subField = \"raw\")";
            case "format", "locale" -> "formats belong to dates: @DateField";
            default ->
                "parameters of " + type.typeName() + ": "
                        + String.join(
                                ", ",
                                type.parameters().stream()
                                        .map(FieldParameter::name)
                                        .sorted()
                                        .toList());
        };
    }
}
