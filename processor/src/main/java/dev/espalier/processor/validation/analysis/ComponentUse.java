package dev.espalier.processor.validation.analysis;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.ComponentModel;
import dev.espalier.processor.model.IndexDefinition;
import dev.espalier.schema.NearestName;
import dev.espalier.schema.analysis.ComponentKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds declared components that nothing uses. Shared ones are left alone: another document may use them. */
final class ComponentUse {

    private static final Set<String> USED_BY_THE_SERVER = Set.of("default", "default_search", "default_index");

    private final Set<List<Object>> used = new HashSet<>();

    void note(ComponentKind kind, String name) {
        used.add(List.of(kind, name));
    }

    /** Notes what a name that nothing has was probably meant to be: once it is corrected, that is used. */
    void noteMeant(ComponentKind kind, String name, Set<String> candidates) {
        NearestName.of(name, candidates).ifPresent(meant -> note(kind, meant));
    }

    void report(IndexDefinition definition, Diagnostics diagnostics) {
        for (ComponentModel component : definition.components()) {
            String name = component.name().value();
            boolean needed = component.shared()
                    || used.contains(List.of(component.kind(), name))
                    || (component.kind() == ComponentKind.ANALYZER && USED_BY_THE_SERVER.contains(name));
            if (!needed) {
                diagnostics.report(
                        AnalysisProblem.UNUSED_COMPONENT,
                        component.name().source(),
                        name,
                        component.kind().words());
            }
        }
    }
}
