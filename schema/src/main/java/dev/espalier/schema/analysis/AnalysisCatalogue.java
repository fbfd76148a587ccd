package dev.espalier.schema.analysis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All components of analysis that Elasticsearch 8 and 9 and OpenSearch 2 and 3 bring, with their settings, and those of
 * the official plugins.
 */
public final class AnalysisCatalogue {

    private static final Map<ComponentKind, Map<String, AnalysisComponent>> COMPONENTS = read();

    private AnalysisCatalogue() {}

    /**
     * A component by its name.
     *
     * @param kind what it is to be
     * @param name its name, case-sensitive
     * @return empty if servers bring no such component
     */
    public static Optional<AnalysisComponent> find(ComponentKind kind, String name) {
        return Optional.ofNullable(COMPONENTS.get(kind).get(name));
    }

    /**
     * All components of a kind.
     *
     * @param kind the kind
     * @return in the order of the catalogue, those included that were renamed
     */
    public static List<AnalysisComponent> all(ComponentKind kind) {
        return List.copyOf(COMPONENTS.get(kind).values());
    }

    /**
     * The plugins whose components are known.
     *
     * @return such as {@code analysis-icu}
     */
    public static Set<String> plugins() {
        return COMPONENTS.values().stream()
                .flatMap(components -> components.values().stream())
                .map(AnalysisComponent::plugin)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<ComponentKind, Map<String, AnalysisComponent>> read() {
        Map<ComponentKind, Map<String, AnalysisComponent>> components = new EnumMap<>(ComponentKind.class);
        for (ComponentKind kind : ComponentKind.values()) {
            Map<String, AnalysisComponent> byName = new LinkedHashMap<>();
            CatalogueReader.read(kind).forEach(component -> byName.put(component.name(), component));
            components.put(kind, Collections.unmodifiableMap(byName));
        }
        return Collections.unmodifiableMap(components);
    }
}
