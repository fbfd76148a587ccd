package dev.espalier.processor.validation.analysis;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.ComponentModel;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.StatedSetting;
import dev.espalier.schema.analysis.ComponentKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Judges the components that others name: the parts of analyzers and normalizers, and filters within filters. */
final class ComponentParts {

    private final KnownComponents known;
    private final Diagnostics diagnostics;

    ComponentParts(KnownComponents known, Diagnostics diagnostics) {
        this.known = known;
        this.diagnostics = diagnostics;
    }

    void validate(ComponentModel component) {
        switch (component.kind()) {
            case ANALYZER -> {
                if (component.type().value().equals(ComponentModel.CUSTOM)) {
                    Stream.of(ComponentKind.TOKENIZER, ComponentKind.CHAR_FILTER, ComponentKind.TOKEN_FILTER)
                            .forEach(kind -> component.parts(kind).forEach(part -> known.use(kind, part)));
                }
            }
            case NORMALIZER ->
                Stream.of(ComponentKind.CHAR_FILTER, ComponentKind.TOKEN_FILTER)
                        .forEach(kind -> component.parts(kind).forEach(part -> normalizing(kind, part)));
            case TOKEN_FILTER -> inner(component).forEach(part -> known.use(ComponentKind.TOKEN_FILTER, part));
            default -> {
                // made of nothing else
            }
        }
    }

    private void normalizing(ComponentKind kind, StatedName part) {
        known.use(kind, part);
        known.meaning(kind, part.value())
                .filter(meaning -> !meaning.characterwise() && meaning.renamedTo() == null)
                .ifPresent(meaning -> diagnostics.report(
                        AnalysisProblem.NOT_CHARACTERWISE, part.source(), part.value(), kind.words()));
    }

    /** The filters that a filter applies in turn. A multiplexer takes several in one text. */
    private static List<StatedName> inner(ComponentModel filter) {
        return switch (filter.type().value()) {
            case "condition" -> values(filter, "filter");
            case "multiplexer" ->
                values(filter, "filters").stream()
                        .flatMap(chain -> Arrays.stream(chain.value().split(","))
                                .map(name -> new StatedName(name.trim(), chain.source())))
                        .toList();
            default -> List.of();
        };
    }

    private static List<StatedName> values(ComponentModel component, String setting) {
        return component.setting(setting).map(StatedSetting::values).orElse(List.of());
    }
}
