package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.IndexDefinition;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.NearestName;
import java.util.HashSet;
import java.util.Set;

/** Similarities must exist. Those of vectors are another matter. */
final class SimilarityRule implements FieldRule {

    private static final Set<String> BUILT_IN = Set.of("BM25", "boolean");

    private final Set<String> names = new HashSet<>(BUILT_IN);

    /** A rule for an index, which may declare similarities of its own. */
    SimilarityRule(IndexDefinition definition) {
        definition
                .similarities()
                .forEach(similarity -> names.add(similarity.name().value()));
        names.addAll(definition.raw().object("similarity").members().keySet());
    }

    @Override
    public void check(MappedField field, Diagnostics diagnostics) {
        if (field.type().family() == FieldFamily.VECTOR) {
            return;
        }
        field.text("similarity")
                .filter(name -> !names.contains(name))
                .ifPresent(name -> diagnostics.report(
                        MappingProblem.UNKNOWN_SIMILARITY,
                        field.parameter("similarity").orElseThrow().source(),
                        name,
                        name.equals("classic") ? ", which servers have dropped" : NearestName.hint(name, names)));
    }
}
