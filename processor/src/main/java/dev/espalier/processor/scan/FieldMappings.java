package dev.espalier.processor.scan;

import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.SubField;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.FieldType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together how a property is indexed: what its annotations say, and what its type says where they are silent. */
final class FieldMappings {

    private final ScanContext context;
    private final TypeModel type;
    private final List<AnnotationUse> raw;
    private final Optional<MappingParameter> keep;

    private FieldMappings(
            ScanContext context, TypeModel type, List<AnnotationUse> raw, Optional<MappingParameter> keep) {
        this.context = context;
        this.type = type;
        this.raw = raw;
        this.keep = keep;
    }

    /** The mapping of a property, which has these annotations. */
    static FieldMapping of(
            ScanContext context, TypeModel type, List<FieldAnnotation> annotations, PropertyCandidate property) {
        List<AnnotationUse> raw = RawParameterReader.on(property.places());
        RawParameterReader.reportLost(raw, annotations, property.name(), context.diagnostics());
        return new FieldMappings(context, type, raw, SyntheticKeepReader.read(property.places()))
                .of(annotations, property.source());
    }

    /** The mapping of a field that no property stands for. */
    static FieldMapping natural(TypeModel type, ElementRef source) {
        return new FieldMapping(NaturalFieldType.of(type).orElseThrow(), false, List.of(), List.of(), source);
    }

    private FieldMapping of(List<FieldAnnotation> annotations, ElementRef property) {
        FieldMapping main = annotations.stream()
                .filter(FieldAnnotation::isMain)
                .findFirst()
                .map(this::stated)
                .orElseGet(() -> natural(property));
        return main.with(annotations.stream()
                .filter(annotation -> !annotation.isMain())
                .map(annotation -> subField(annotation, main))
                .toList());
    }

    private FieldMapping natural(ElementRef property) {
        List<MappingParameter> parameters =
                beside(RawParameterReader.of(raw, "", context.diagnostics())).toList();
        FieldType natural = FieldAnnotationTypes.on(
                context.target(), NaturalFieldType.of(type).orElseThrow());
        return new FieldMapping(natural, false, parameters, List.of(), property);
    }

    /** What is said of the main field beside its own annotation. */
    private Stream<MappingParameter> beside(List<MappingParameter> stated) {
        return Stream.concat(keep.stream(), stated.stream());
    }

    private SubField subField(FieldAnnotation annotation, FieldMapping main) {
        return new SubField(
                annotation.subField(),
                stated(annotation).under(main),
                annotation.use().source("subField"));
    }

    private FieldMapping stated(FieldAnnotation annotation) {
        FieldType fieldType = annotation.fieldType().of(type, context.target());
        Stream<MappingParameter> own =
                annotation.parameters().stream().map(parameter -> NullValue.typed(parameter, fieldType));
        List<MappingParameter> stated = RawParameterReader.of(raw, annotation.subField(), context.diagnostics());
        Stream<MappingParameter> more = annotation.isMain() ? beside(stated) : stated.stream();
        return new FieldMapping(
                fieldType,
                true,
                annotation.isRaw(),
                Stream.concat(own, more).toList(),
                List.of(),
                annotation.use().source(),
                null);
    }
}
