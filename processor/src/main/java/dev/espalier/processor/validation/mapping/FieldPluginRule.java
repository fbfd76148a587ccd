package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import java.util.Set;

/** What a plugin brings, servers refuse that lack it: the user has to know. A field in JSON is taken as it stands. */
final class FieldPluginRule implements FieldRule {

    private final Set<String> plugins;

    /** A rule for servers that have some plugins. */
    FieldPluginRule(Set<String> plugins) {
        this.plugins = plugins;
    }

    @Override
    public void check(MappedField field, Diagnostics diagnostics) {
        field.type()
                .plugin()
                .filter(plugin -> !field.mapping().raw() && !plugins.contains(plugin))
                .ifPresent(plugin -> diagnostics.report(
                        MappingProblem.MISSING_PLUGIN,
                        field.source(),
                        field.type().typeName(),
                        plugin));
    }
}
