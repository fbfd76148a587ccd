package dev.espalier.processor.model;

import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.analysis.AnalysisCatalogue;
import dev.espalier.schema.analysis.ComponentKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an index is besides a mapping.
 *
 * @param components the analysis that the document declares or shares, in the order of the source
 * @param similarities the ways to score that it declares or shares
 * @param settings what the user has stated, by names without {@code index.}; raw JSON included, as far as it is flat
 * @param raw the settings that were stated as JSON, without {@code index}
 * @param aliases its further names
 * @param plugins the plugins that the user says all nodes have
 * @param template the template that its indexes are created from, if there is one
 */
public record IndexDefinition(
        List<ComponentModel> components,
        List<SimilarityModel> similarities,
        List<StatedSetting> settings,
        JsonObject raw,
        List<AliasModel> aliases,
        Set<String> plugins,
        Optional<TemplateModel> template) {

    /** The setting by which OpenSearch puts the source together from columns. */
    public static final String DERIVED_SOURCE = "derived_source.enabled";

    /** An index of which nothing is stated. */
    public static final IndexDefinition EMPTY = new IndexDefinition(
            List.of(), List.of(), List.of(), JsonObject.EMPTY, List.of(), Set.of(), Optional.empty());

    public IndexDefinition {
        components = List.copyOf(components);
        similarities = List.copyOf(similarities);
        settings = List.copyOf(settings);
        aliases = List.copyOf(aliases);
        plugins = Set.copyOf(plugins);
    }

    /** What is said of the data stream, if the documents live in one. */
    public Optional<DataStreamModel> dataStream() {
        return template.flatMap(TemplateModel::dataStream);
    }

    /** The declared components of a kind. */
    public List<ComponentModel> components(ComponentKind kind) {
        return components.stream().filter(component -> component.kind() == kind).toList();
    }

    /** A declared component. */
    public Optional<ComponentModel> component(ComponentKind kind, String name) {
        return components(kind).stream()
                .filter(component -> component.name().value().equals(name))
                .findFirst();
    }

    /** Whether raw JSON declares a component. */
    public boolean declaresRaw(ComponentKind kind, String name) {
        return raw.object("analysis").object(kind.section()).get(name) != null;
    }

    /** Whether there may be components of which nothing is known, from a plugin of somebody else. */
    public boolean hasUnknownPlugin() {
        return plugins.stream()
                .anyMatch(plugin -> !AnalysisCatalogue.plugins().contains(plugin)
                        && Stream.of(FieldType.values())
                                .noneMatch(type ->
                                        type.plugin().filter(plugin::equals).isPresent()));
    }

    /** Whether OpenSearch puts the source together from columns. */
    public boolean hasDerivedSource() {
        return setting(DERIVED_SOURCE)
                .filter(stated -> stated.value().equals("true"))
                .isPresent();
    }

    /** A stated setting, by its name without {@code index.}. */
    public Optional<StatedSetting> setting(String name) {
        return settings.stream().filter(setting -> setting.name().equals(name)).findFirst();
    }
}
