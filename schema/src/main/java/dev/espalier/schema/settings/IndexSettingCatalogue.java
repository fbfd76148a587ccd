package dev.espalier.schema.settings;

import dev.espalier.schema.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The index settings of a server, as Elasticsearch 8.19 and OpenSearch 2.19 have them: those of the server itself, and
 * the usual ones of the modules and plugins that are part of its distribution.
 */
public final class IndexSettingCatalogue {

    private static final String PREFIX = "index.";

    private static final IndexSettingCatalogue ELASTICSEARCH =
            new IndexSettingCatalogue("elasticsearch-8.19.tsv", "elasticsearch-modules.tsv");
    private static final IndexSettingCatalogue OPENSEARCH =
            new IndexSettingCatalogue("opensearch-2.19.tsv", "opensearch-modules.tsv");

    private final Map<String, IndexSetting> settings;

    private IndexSettingCatalogue(String... tables) {
        Map<String, IndexSetting> all = new TreeMap<>();
        for (String table : tables) {
            text(table)
                    .lines()
                    .map(IndexSettingCatalogue::setting)
                    .forEach(setting -> all.put(setting.name(), setting));
        }
        this.settings = Collections.unmodifiableMap(all);
    }

    /**
     * The settings of a server.
     *
     * @param dialect the server
     * @return always the same instance for a server
     */
    public static IndexSettingCatalogue of(Dialect dialect) {
        return dialect == Dialect.ELASTICSEARCH ? ELASTICSEARCH : OPENSEARCH;
    }

    /**
     * All settings, ordered by name.
     *
     * @return the settings; groups among them have a name that ends in {@code .*}
     */
    public Collection<IndexSetting> all() {
        return settings.values();
    }

    /**
     * Finds a setting.
     *
     * @param name the name, with or without {@code index.}; or a name below that of a group, such as
     *     {@code index.analysis.analyzer.folded.type}
     * @return the setting or the group; empty if the server has none of that name
     */
    public Optional<IndexSetting> find(String name) {
        String full = fullName(name);
        if (full.endsWith(".") || full.endsWith(".*")) {
            return Optional.empty();
        }
        IndexSetting setting = settings.get(full);
        for (int dot = full.lastIndexOf('.'); setting == null && dot > 0; dot = full.lastIndexOf('.', dot - 1)) {
            setting = settings.get(full.substring(0, dot) + ".*");
        }
        return Optional.ofNullable(setting);
    }

    /**
     * The name with its prefix.
     *
     * @param name the name, with or without {@code index.}
     * @return the name with {@code index.}
     */
    public static String fullName(String name) {
        return name.startsWith(PREFIX) ? name : PREFIX + name;
    }

    private static IndexSetting setting(String line) {
        String[] columns = line.split("\t", -1);
        return new IndexSetting(
                columns[0],
                SettingScope.valueOf(columns[1].toUpperCase(Locale.ROOT)),
                SettingKind.valueOf(columns[2].toUpperCase(Locale.ROOT)),
                columns[3].isEmpty() ? null : columns[3],
                SettingRange.parse(columns[4]));
    }

    private static String text(String table) {
        try (InputStream resource = IndexSettingCatalogue.class.getResourceAsStream(table)) {
            if (resource == null) {
                throw new IllegalStateException("the resource " + table + " is missing");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
