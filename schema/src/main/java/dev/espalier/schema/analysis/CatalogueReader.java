package dev.espalier.schema.analysis;

import dev.espalier.schema.Availability;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of components. One component to a line: its name, what it is ({@code bare}: usable by its name;
 * {@code type}: usable as a type; {@code characterwise}; {@code no_synonyms}; {@code plugin:}, {@code renamed:}, {@code one_of:}), and its
 * settings as {@code name:kind}, with {@code !} if required; words in braces, with {@code +} if there can be several.
 * What not every server has ends in {@code @} and {@linkplain Availability#parse(String) those that do}.
 */
final class CatalogueReader {

    private static final Pattern SETTING = Pattern.compile("([a-z0-9_.]+):(?:\\{(.*)}(\\+?)|([a-z_]+))(!?)(?:@(.+))?");

    private CatalogueReader() {}

    /** A line of a table. */
    private record Line(String name, Set<String> flags, List<ComponentSetting> settings) {

        List<String> oneOf() {
            String oneOf = attribute(flags, "one_of:");
            return oneOf == null ? List.of() : List.of(oneOf.split(","));
        }

        Availability available() {
            return availability(attribute(flags, "@"));
        }
    }

    static List<AnalysisComponent> read(ComponentKind kind) {
        return lines(kind.resource()).stream()
                .map(line -> component(kind, line))
                .toList();
    }

    static List<SimilarityType> similarities() {
        return lines("similarities.txt").stream()
                .map(line -> new SimilarityType(line.name(), line.available(), line.settings(), line.oneOf()))
                .toList();
    }

    private static List<Line> lines(String resource) {
        try (InputStream table = CatalogueReader.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines().map(CatalogueReader::line).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String text) {
        List<String> parts = Arrays.asList(text.trim().split("\\s+"));
        Set<String> flags = new HashSet<>();
        List<ComponentSetting> settings = new ArrayList<>();
        for (String part : parts.subList(1, parts.size())) {
            Matcher setting = SETTING.matcher(part);
            if (isAttribute(part) || !setting.matches()) {
                flags.add(part);
            } else {
                settings.add(setting(setting));
            }
        }
        return new Line(parts.get(0), flags, settings);
    }

    private static AnalysisComponent component(ComponentKind kind, Line line) {
        return new AnalysisComponent(
                kind,
                line.name(),
                line.flags().contains("bare"),
                line.flags().contains("type"),
                line.flags().contains("characterwise"),
                !line.flags().contains("no_synonyms"),
                attribute(line.flags(), "renamed:"),
                attribute(line.flags(), "plugin:"),
                line.available(),
                line.settings(),
                line.oneOf());
    }

    private static boolean isAttribute(String part) {
        return part.startsWith("@")
                || part.startsWith("plugin:")
                || part.startsWith("renamed:")
                || part.startsWith("one_of:");
    }

    private static @Nullable String attribute(Set<String> flags, String prefix) {
        return flags.stream()
                .filter(flag -> flag.startsWith(prefix))
                .map(flag -> flag.substring(prefix.length()))
                .findFirst()
                .orElse(null);
    }

    private static ComponentSetting setting(Matcher text) {
        String words = text.group(2);
        SettingKind kind = words == null
                ? SettingKind.valueOf(text.group(4).toUpperCase(Locale.ROOT))
                : text.group(3).isEmpty() ? SettingKind.WORD : SettingKind.WORDS;
        return new ComponentSetting(
                text.group(1),
                kind,
                !text.group(5).isEmpty(),
                words == null ? Map.of() : words(words),
                availability(text.group(6)));
    }

    private static Map<String, Availability> words(String text) {
        Map<String, Availability> words = new LinkedHashMap<>();
        for (String word : text.split(",")) {
            String[] parts = word.split("@", 2);
            words.put(parts[0], availability(parts.length == 1 ? null : parts[1]));
        }
        return words;
    }

    private static Availability availability(@Nullable String text) {
        return text == null ? Availability.EVERYWHERE : Availability.parse(text);
    }
}
