package dev.espalier.processor.validation.analysis;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.ComponentModel;
import dev.espalier.processor.model.IndexDefinition;
import dev.espalier.processor.model.StatedName;
import dev.espalier.schema.analysis.ComponentKind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Judges analyzers that make the terms of stored texts: some filters are for searches alone. */
final class IndexTimeFilters {

    private final IndexDefinition definition;
    private final Diagnostics diagnostics;
    private final Set<String> validated = new HashSet<>();

    IndexTimeFilters(IndexDefinition definition, Diagnostics diagnostics) {
        this.definition = definition;
        this.diagnostics = diagnostics;
    }

    /** Judges an analyzer of a field, each once. */
    void validate(StatedName analyzer) {
        Optional<ComponentModel> declared = definition.component(ComponentKind.ANALYZER, analyzer.value());
        if (declared.isEmpty() || !validated.add(analyzer.value())) {
            return;
        }
        for (StatedName part : declared.get().parts(ComponentKind.TOKEN_FILTER)) {
            definition
                    .component(ComponentKind.TOKEN_FILTER, part.value())
                    .ifPresent(filter -> validate(filter, part, declared.get()));
        }
    }

    private void validate(ComponentModel filter, StatedName part, ComponentModel analyzer) {
        String name = analyzer.name().value();
        boolean updateable = filter.setting("updateable")
                .filter(setting -> setting.value().equals("true"))
                .isPresent();
        if (updateable) {
            diagnostics.report(AnalysisProblem.UPDATEABLE_AT_INDEX_TIME, part.source(), part.value(), name);
        } else if (filter.type().value().equals("synonym_graph")) {
            diagnostics.report(
                    AnalysisProblem.FILTER_ORDER,
                    part.source(),
                    "'" + part.value() + "' makes terms of several words in '" + name
                            + "', which an index cannot store as they are: phrases with them go wrong",
                    "use it in a search analyzer, or the type synonym");
        }
    }
}
