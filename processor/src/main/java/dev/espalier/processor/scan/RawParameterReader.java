package dev.espalier.processor.scan;

import dev.espalier.annotation.RawParameter;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.MappingParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Adds the parameters that are stated as JSON to the annotations of their fields. */
final class RawParameterReader {

    private RawParameterReader() {}

    /** The raw parameters on a property. */
    static List<AnnotationUse> on(List<ElementRef> places) {
        return places.stream()
                .flatMap(AnnotationReader::all)
                .filter(use -> AnnotationReader.isOf(use.mirror(), RawParameter.class))
                .filter(FirstOfEach.byText())
                .toList();
    }

    /** The parameters for one multi-field, or for the main field. */
    static List<MappingParameter> of(List<AnnotationUse> raw, String subField, Diagnostics diagnostics) {
        List<MappingParameter> parameters = new ArrayList<>();
        for (AnnotationUse use : raw) {
            if (use.text("subField").equals(subField)) {
                RawJson.read(use, "json", diagnostics)
                        .ifPresent(json -> parameters.add(new MappingParameter(
                                use.text("name"), json, use.source("json"), Map.of("name", use.source("name")))));
            }
        }
        return parameters;
    }

    /** Reports parameters of multi-fields that do not exist. */
    static void reportLost(
            List<AnnotationUse> raw, List<FieldAnnotation> annotations, String property, Diagnostics diagnostics) {
        for (AnnotationUse use : raw) {
            String subField = use.text("subField");
            if (!subField.isEmpty()
                    && annotations.stream().noneMatch(field -> field.subField().equals(subField))) {
                diagnostics.report(
                        MappingProblem.ILLEGAL_SUB_FIELD,
                        use.source("subField"),
                        property,
                        subField,
                        "there is no such multi-field",
                        "name one that an annotation of '" + property + "' declares");
            }
        }
    }
}
