package dev.espalier.processor.validation.analysis;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.diagnostic.Problem;
import dev.espalier.processor.model.ComponentModel;
import dev.espalier.processor.model.IndexDefinition;
import dev.espalier.processor.model.StatedName;
import dev.espalier.schema.NearestName;
import dev.espalier.schema.analysis.AnalysisCatalogue;
import dev.espalier.schema.analysis.AnalysisComponent;
import dev.espalier.schema.analysis.ComponentKind;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The components that an index can use: its own, and those that servers bring. */
final class KnownComponents {

    private final IndexDefinition definition;
    private final TargetServers servers;
    private final ComponentUse uses;
    private final Diagnostics diagnostics;

    KnownComponents(IndexDefinition definition, TargetServers servers, ComponentUse uses, Diagnostics diagnostics) {
        this.definition = definition;
        this.servers = servers;
        this.uses = uses;
        this.diagnostics = diagnostics;
    }

    /** The type of a declared component; empty if there is none of that name, which is reported. */
    Optional<AnalysisComponent> type(ComponentModel component) {
        StatedName type = component.type();
        Optional<AnalysisComponent> found = AnalysisCatalogue.find(component.kind(), type.value());
        if (found.isEmpty()) {
            unknown(component.kind(), type, names(component.kind(), AnalysisComponent::definable));
            return found;
        }
        AnalysisComponent known = found.get();
        if (isRenamed(known, type) || lacksPlugin(known, type) || isMissing(known, type)) {
            return Optional.empty();
        }
        if (!known.definable()) {
            diagnostics.report(
                    AnalysisProblem.ILL_SET_COMPONENT,
                    type.source(),
                    "the " + component.kind().words() + " '" + type.value() + "' has no settings, and is no type",
                    "use it by that name, as it stands");
            return Optional.empty();
        }
        return found;
    }

    /** Reports a name that nothing can be used by. */
    void use(ComponentKind kind, StatedName name) {
        uses.note(kind, name.value());
        if (definition.component(kind, name.value()).isPresent() || definition.declaresRaw(kind, name.value())) {
            return;
        }
        Optional<AnalysisComponent> found = AnalysisCatalogue.find(kind, name.value());
        if (found.isEmpty()) {
            Set<String> candidates = usable(kind);
            uses.noteMeant(kind, name.value(), candidates);
            unknown(kind, name, candidates);
        } else if (!isRenamed(found.get(), name)
                && !lacksPlugin(found.get(), name)
                && !isMissing(found.get(), name)
                && !found.get().ready()) {
            diagnostics.report(
                    AnalysisProblem.UNSET_COMPONENT,
                    name.source(),
                    name.value(),
                    kind.words(),
                    ComponentText.annotation(kind),
                    ComponentText.example(found.get()));
        }
    }

    /** A component that the index declares by an annotation. */
    Optional<ComponentModel> declared(ComponentKind kind, String name) {
        return definition.component(kind, name);
    }

    /** A declared component or the catalogue's, that a name stands for. */
    Optional<AnalysisComponent> meaning(ComponentKind kind, String name) {
        String type = definition
                .component(kind, name)
                .map(component -> component.type().value())
                .orElse(name);
        return AnalysisCatalogue.find(kind, type);
    }

    private boolean lacksPlugin(AnalysisComponent component, StatedName name) {
        String plugin = component.plugin();
        if (plugin == null || definition.plugins().contains(plugin)) {
            return false;
        }
        diagnostics.report(
                AnalysisProblem.MISSING_PLUGIN, name.source(), component.kind().words(), name.value(), plugin);
        return true;
    }

    private boolean isMissing(AnalysisComponent component, StatedName name) {
        return servers.lack(
                "the " + component.kind().words() + " '" + name.value() + "'", component.availability(), name.source());
    }

    private boolean isRenamed(AnalysisComponent component, StatedName name) {
        if (component.renamedTo() == null) {
            return false;
        }
        diagnostics.report(AnalysisProblem.RENAMED_COMPONENT, name.source(), name.value(), component.renamedTo());
        return true;
    }

    private void unknown(ComponentKind kind, StatedName name, Set<String> candidates) {
        if (definition.hasUnknownPlugin()) {
            return;
        }
        diagnostics.report(
                problem(kind),
                name.source(),
                name.value(),
                NearestName.hint(name.value(), candidates),
                ComponentText.annotation(kind));
    }

    private static Problem problem(ComponentKind kind) {
        return switch (kind) {
            case ANALYZER -> MappingProblem.UNKNOWN_ANALYZER;
            case NORMALIZER -> MappingProblem.UNKNOWN_NORMALIZER;
            case TOKENIZER -> AnalysisProblem.UNKNOWN_TOKENIZER;
            case TOKEN_FILTER -> AnalysisProblem.UNKNOWN_TOKEN_FILTER;
            case CHAR_FILTER -> AnalysisProblem.UNKNOWN_CHAR_FILTER;
        };
    }

    private Set<String> usable(ComponentKind kind) {
        Set<String> names = names(kind, AnalysisComponent::ready);
        definition
                .components(kind)
                .forEach(component -> names.add(component.name().value()));
        return names;
    }

    private static Set<String> names(ComponentKind kind, Predicate<AnalysisComponent> filter) {
        Set<String> names = new LinkedHashSet<>();
        AnalysisCatalogue.all(kind).stream().filter(filter).forEach(component -> names.add(component.name()));
        return names;
    }
}
