package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.NearestName;
import dev.espalier.processor.diagnostic.Problem;
import dev.espalier.schema.FieldFamily;
import java.util.Set;

/** Similarities must exist. Those of vectors are another matter. */
final class SimilarityRule implements FieldRule {

    private static final Set<String> BUILT_IN = Set.of("BM25", "boolean");

    @Override
    public void check(MappedField field, Diagnostics diagnostics) {
        if (field.type().family() == FieldFamily.VECTOR) {
            return;
        }
        field.text("similarity")
                .filter(name -> !BUILT_IN.contains(name))
                .ifPresent(name -> diagnostics.report(
                        Problem.UNKNOWN_SIMILARITY,
                        field.parameter("similarity").orElseThrow().source(),
                        name,
                        name.equals("classic") ? ", which servers have dropped" : NearestName.hint(name, BUILT_IN)));
    }
}
