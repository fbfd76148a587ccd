package dev.espalier.index;

import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.MappingDiff;
import java.util.List;
import java.util.stream.Stream;

/**
 * What separates one index, or the template that indexes are created from, from what the code declares.
 *
 * @param index the concrete index, such as {@code articles-000001}; or a template, such as {@code template articles}
 * @param mapping the changes of the mapping, by the rules of the server that holds the index
 * @param analysis analyzers, filters and their like that the index lacks or has otherwise, each in words; only a closed
 *     index takes them
 * @param settings other settings that the index has otherwise, each in words with what the change would take
 * @param missingAliases the names of declared aliases that the index does not have
 * @param otherAliases declared aliases that have another filter or routing, each in words
 * @param template how the template differs, each in words; empty for an index
 */
public record IndexDifference(
        String index,
        MappingDiff mapping,
        List<String> analysis,
        List<String> settings,
        List<String> missingAliases,
        List<String> otherAliases,
        List<String> template) {

    /** Copies the lists. */
    public IndexDifference {
        analysis = List.copyOf(analysis);
        settings = List.copyOf(settings);
        missingAliases = List.copyOf(missingAliases);
        otherAliases = List.copyOf(otherAliases);
        template = List.copyOf(template);
    }

    static IndexDifference ofTemplate(String name, List<String> differences) {
        return new IndexDifference(
                "template " + name,
                new MappingDiff(List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                differences);
    }

    /** The same, where the next index can have what this one cannot take. */
    IndexDifference withNextIndex() {
        return new IndexDifference(
                index,
                mapping,
                analysis,
                settings.stream().map(IndexDifferences::withNextIndex).toList(),
                missingAliases,
                otherAliases,
                template);
    }

    static IndexDifference between(String index, JsonObject current, JsonObject wanted) {
        JsonObject settings = current.object("settings");
        JsonObject aliases = current.object("aliases");
        return new IndexDifference(
                index,
                MappingDiff.between(
                        current.object("mappings"), wanted.object("mappings"), IndexDifferences.dialect(settings)),
                IndexDifferences.analysis(settings, wanted.object("settings")),
                IndexDifferences.settings(settings, wanted.object("settings")),
                List.copyOf(IndexDifferences.missingAliases(aliases, wanted.object("aliases"))
                        .keySet()),
                IndexDifferences.aliases(aliases, wanted.object("aliases")),
                List.of());
    }

    /**
     * Whether the index is what the code declares.
     *
     * @return true if nothing differs
     */
    public boolean isEmpty() {
        return mapping.isEmpty()
                && analysis.isEmpty()
                && settings.isEmpty()
                && missingAliases.isEmpty()
                && otherAliases.isEmpty()
                && template.isEmpty();
    }

    /** Whether an index that was just created, or is about to be, is not the one that the code declares. */
    boolean isUnlike() {
        return !mapping.isEmpty() || !analysis.isEmpty();
    }

    /**
     * Whether {@link IndexAdmin#ensure} would refuse the index.
     *
     * @return true if it cannot take a change of the mapping, or lacks analysis
     */
    public boolean isBreaking() {
        return mapping.isBreaking() || !analysis.isEmpty();
    }

    /** The fields and aliases that are missing after {@link IndexAdmin#ensure} has added them. */
    List<String> undone() {
        return Stream.of(
                        mapping.addedFields().stream().map(field -> field + ": missing"),
                        missingAliases.stream().map(alias -> "alias " + alias + ": missing"))
                .flatMap(lines -> lines)
                .toList();
    }

    /** The differences for a reader, grouped, one line each; the index alone if there is none. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(index).append(isEmpty() ? ": as declared" : ":");
        if (!mapping.isEmpty()) {
            text.append('\n').append(mapping.toString().indent(2).stripTrailing());
        }
        group(text, "what the next index is created from", template);
        group(text, "analysis, which needs a closed index", analysis);
        group(text, "settings", settings);
        group(text, "missing aliases", missingAliases);
        group(text, "aliases that differ", otherAliases);
        return text.toString();
    }

    private static void group(StringBuilder text, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append("\n  ")
                    .append(heading)
                    .append(" (")
                    .append(lines.size())
                    .append(')');
            lines.forEach(line -> text.append("\n    ").append(line));
        }
    }
}
