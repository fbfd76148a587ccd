package dev.espalier.testing.settings;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The setting classes of a server, by reflection, because they differ in their package alone. */
final class ServerSettings {

    private final String root;
    private final Class<?> setting;
    private final Class<?> settings;
    private final String version;

    ServerSettings(String root) throws ReflectiveOperationException {
        this.root = root;
        if (root.equals("org.elasticsearch")) {
            // Before anything of the server is touched that logs.
            Class.forName(root + ".common.logging.LogConfigurator")
                    .getMethod("configureESLogging")
                    .invoke(null);
        }
        this.setting = Class.forName(root + ".common.settings.Setting");
        this.settings = Class.forName(root + ".common.settings.Settings");
        this.version = version();
    }

    private String version() throws ReflectiveOperationException {
        if (root.equals("org.elasticsearch")) {
            Class<?> versions = Class.forName(root + ".index.IndexVersion");
            Object current = versions.getMethod("current").invoke(null);
            return String.valueOf(versions.getMethod("id").invoke(current));
        }
        Class<?> versions = Class.forName(root + ".Version");
        return String.valueOf(
                versions.getField("id").get(versions.getField("CURRENT").get(null)));
    }

    Set<?> builtIn() throws ReflectiveOperationException {
        return (Set<?>) Class.forName(root + ".common.settings.IndexScopedSettings")
                .getField("BUILT_IN_INDEX_SETTINGS")
                .get(null);
    }

    String key(Object of) throws ReflectiveOperationException {
        return (String) setting.getMethod("getKey").invoke(of);
    }

    /** The properties of a setting, as {@code [Dynamic, IndexScope]}. */
    String properties(Object of) throws ReflectiveOperationException {
        return setting.getMethod("getProperties").invoke(of).toString();
    }

    /** The setting itself, or one of those that it is the prefix of. */
    Object concrete(Object of) throws ReflectiveOperationException {
        return of.getClass().getSimpleName().equals("AffixSetting")
                ? of.getClass()
                        .getMethod("getConcreteSettingForNamespace", String.class)
                        .invoke(of, "x")
                : of;
    }

    /** The default as text, beside other settings. */
    String rawDefault(Object of, Map<String, String> others) throws ReflectiveOperationException {
        return (String) setting.getMethod("getDefaultRaw", settings).invoke(of, with(others));
    }

    Object defaultValue(Object of) throws ReflectiveOperationException {
        return setting.getMethod("getDefault", settings).invoke(of, with(Map.of()));
    }

    boolean accepts(Object of, String value) throws ReflectiveOperationException {
        Method get = setting.getMethod("get", settings);
        try {
            get.invoke(of, with(Map.of(key(of), value)));
            return true;
        } catch (InvocationTargetException refused) {
            return false;
        }
    }

    /** Settings of an index that the server itself has created. */
    private Object with(Map<String, String> values) throws ReflectiveOperationException {
        Map<String, String> all = new HashMap<>(values);
        all.putIfAbsent("index.version.created", version);
        Object builder = settings.getMethod("builder").invoke(null);
        Method put = builder.getClass().getMethod("put", String.class, String.class);
        for (Map.Entry<String, String> entry : all.entrySet()) {
            put.invoke(builder, entry.getKey(), entry.getValue());
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }
}
