package dev.espalier.schema.settings;

import dev.espalier.schema.Dialect;
import dev.espalier.schema.ServerRelease;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The index settings of a server: those of the server itself, and the usual ones of the modules and plugins that are part
 * of its distribution, as far as these are documented; others of theirs are taken as they stand. There are tables of Elasticsearch 8.19 and 9.4, and of OpenSearch 2.19 and 3.8; a release between
 * two of them is taken to have what either has.
 */
public final class IndexSettingCatalogue {

    private static final String PREFIX = "index.";

    /** The tables of each server, the oldest first. */
    private static final Map<Dialect, SortedMap<ServerRelease, IndexSettingCatalogue>> TABLES = Map.of(
            Dialect.ELASTICSEARCH,
            tables("elasticsearch-modules.tsv", "elasticsearch:8.19", "elasticsearch:9.4"),
            Dialect.OPENSEARCH,
            tables("opensearch-modules.tsv", "opensearch:2.19", "opensearch:3.8"));

    private static final Map<Dialect, IndexSettingCatalogue> ALL = Map.of(
            Dialect.ELASTICSEARCH, merged(Dialect.ELASTICSEARCH),
            Dialect.OPENSEARCH, merged(Dialect.OPENSEARCH));

    private final Map<String, IndexSetting> settings;

    private IndexSettingCatalogue(Map<String, IndexSetting> settings) {
        this.settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    private static SortedMap<ServerRelease, IndexSettingCatalogue> tables(String modules, String... releases) {
        SortedMap<ServerRelease, IndexSettingCatalogue> tables =
                new TreeMap<>(Comparator.comparingInt(ServerRelease::major).thenComparingInt(ServerRelease::minor));
        for (String release : releases) {
            tables.put(ServerRelease.parse(release), read(release.replace(':', '-') + ".tsv", modules));
        }
        return tables;
    }

    private static IndexSettingCatalogue read(String... tables) {
        Map<String, IndexSetting> all = new TreeMap<>();
        for (String table : tables) {
            text(table)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(IndexSettingCatalogue::setting)
                    .forEach(setting -> all.put(setting.name(), setting));
        }
        return new IndexSettingCatalogue(all);
    }

    /** What one of its tables has; the older one counts, where they differ. */
    private static IndexSettingCatalogue merged(Dialect dialect) {
        Map<String, IndexSetting> all = new TreeMap<>();
        TABLES.get(dialect).values().forEach(table -> table.settings.forEach(all::putIfAbsent));
        return new IndexSettingCatalogue(all);
    }

    /**
     * The settings of a server, of all of its releases.
     *
     * @param dialect the server
     * @return always the same instance for a server
     */
    public static IndexSettingCatalogue of(Dialect dialect) {
        return ALL.get(dialect);
    }

    /**
     * The settings of a release.
     *
     * @param release the release
     * @return always the same instance for a release
     */
    public static IndexSettingCatalogue of(ServerRelease release) {
        SortedMap<ServerRelease, IndexSettingCatalogue> tables = TABLES.get(release.dialect());
        if (tables.firstKey().isAtLeast(release)) {
            return tables.get(tables.firstKey());
        }
        return release.isAtLeast(tables.lastKey()) ? tables.get(tables.lastKey()) : of(release.dialect());
    }

    /**
     * The servers that have a setting.
     *
     * @param name its name, with or without {@code index.}
     * @return for readers: {@code Elasticsearch}, or {@code OpenSearch 3.8} if its older releases lack it; empty if there
     *     is no such setting
     */
    public static List<String> serversWith(String name) {
        List<String> servers = new ArrayList<>();
        for (Dialect dialect : Dialect.values()) {
            Collection<ServerRelease> tables = TABLES.get(dialect).keySet();
            List<String> having = tables.stream()
                    .filter(release -> of(release).find(name).isPresent())
                    .map(ServerRelease::toString)
                    .toList();
            servers.addAll(having.size() == tables.size() ? List.of(dialect.productName()) : having);
        }
        return servers;
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
