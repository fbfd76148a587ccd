package dev.espalier.processor.scan;

import dev.espalier.annotation.SyntheticSourceKeep;
import dev.espalier.processor.model.MappingParameter;
import java.util.List;
import java.util.Optional;

/** Reads {@code @SyntheticSourceKeep}, which stands beside the annotation of a field. */
final class SyntheticKeepReader {

    static final String PARAMETER = "synthetic_source_keep";

    private SyntheticKeepReader() {}

    /** What is said at one of the places of a property. */
    static Optional<MappingParameter> read(List<ElementRef> places) {
        return places.stream()
                .flatMap(place -> AnnotationReader.find(place, SyntheticSourceKeep.class).stream())
                .findFirst()
                .map(use -> {
                    MappingParameter value = ParameterReader.read(use, "value");
                    return new MappingParameter(PARAMETER, value.value(), value.source(), value.parts());
                });
    }
}
