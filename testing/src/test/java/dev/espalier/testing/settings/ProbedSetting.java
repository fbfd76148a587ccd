package dev.espalier.testing.settings;

import java.util.Locale;
import java.util.Map;

/** What a server says of one setting, and what it takes as its value. */
final class ProbedSetting {

    private final ServerSettings server;
    private final Object setting;
    private final String key;
    private final String properties;

    ProbedSetting(ServerSettings server, Object setting) throws ReflectiveOperationException {
        this.server = server;
        this.setting = server.concrete(setting);
        this.key = server.key(setting);
        this.properties = server.properties(setting);
    }

    String name() {
        return key.endsWith(".") ? key + "*" : key;
    }

    String line() throws ReflectiveOperationException {
        SettingValues values = new SettingValues(server, setting);
        return String.join("\t", name(), scope(), values.kind(), standard(), values.range());
    }

    private String scope() {
        if (properties.contains("PrivateIndex") || properties.contains("InternalIndex")) {
            return "private";
        } else if (properties.contains("RemovedInV8")) {
            return "removed";
        } else if (properties.contains("Final")) {
            return "final";
        }
        return properties.contains("Dynamic") ? "dynamic" : "static";
    }

    /** Empty where there is none, or where it depends on the machine or on other settings. */
    private String standard() throws ReflectiveOperationException {
        if (name().endsWith("*") || scope().equals("private")) {
            return "";
        }
        String small = server.rawDefault(setting, Map.of("node.processors", "1"));
        String large = server.rawDefault(setting, Map.of("node.processors", "64", "index.number_of_shards", "5"));
        if (small == null || !small.equals(large)) {
            return "";
        }
        return small.matches("[A-Z_]+") && server.accepts(setting, small.toLowerCase(Locale.ROOT))
                ? small.toLowerCase(Locale.ROOT)
                : small;
    }
}
