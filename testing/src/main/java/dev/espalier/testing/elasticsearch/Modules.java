package dev.espalier.testing.elasticsearch;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.elasticsearch.plugins.PluginBundle;
import org.elasticsearch.plugins.PluginsLoader;

/** The modules and plugins in the home of a server. */
final class Modules {

    private Modules() {}

    static PluginsLoader load(Path home) throws ReflectiveOperationException {
        boolean modular = PluginsLoader.class.getModule().isNamed();
        return PluginsLoader.createPluginsLoader(
                bundles("loadModulesBundles", home.resolve("modules")),
                bundles("loadPluginsBundles", home.resolve("plugins")),
                Map.of(),
                modular);
    }

    /** Calls a method that takes a folder, and from version 9 on also a flag, which stays off here. */
    @SuppressWarnings("unchecked")
    private static Set<PluginBundle> bundles(String name, Path folder) throws ReflectiveOperationException {
        Method method = Stream.of(PluginsLoader.class.getMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(PluginsLoader.class.getName() + "." + name));
        Object[] arguments = method.getParameterCount() == 1 ? new Object[] {folder} : new Object[] {folder, false};
        return (Set<PluginBundle>) method.invoke(null, arguments);
    }
}
