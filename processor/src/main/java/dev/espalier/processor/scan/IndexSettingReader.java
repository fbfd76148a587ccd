package dev.espalier.processor.scan;

import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.StatedSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Reads the attributes of {@code @IndexSettings}. */
final class IndexSettingReader {

    private static final String PREFIX = "index.";

    /** The attributes that stand for one setting each. */
    private static final Map<String, String> SINGLE = Map.of(
            "shards", "number_of_shards",
            "replicas", "number_of_replicas",
            "refreshInterval", "refresh_interval",
            "maxResultWindow", "max_result_window");

    private IndexSettingReader() {}

    static List<StatedSetting> read(AnnotationUse use) {
        List<StatedSetting> settings = new ArrayList<>();
        for (String attribute : use.attributes()) {
            String name = SINGLE.get(attribute);
            if (name != null && use.states(attribute)) {
                settings.add(stated(name, String.valueOf(use.value(attribute)), use.source(attribute)));
            }
        }
        settings.addAll(sort(use));
        use.annotations("settings").stream().map(IndexSettingReader::setting).forEach(settings::add);
        return settings;
    }

    /** A name as the tables have it, without {@code index.}. */
    static String shortName(String name) {
        return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
    }

    private static StatedSetting stated(String name, String value, ElementRef place) {
        return new StatedSetting(name, List.of(new StatedName(value, place)), place, place);
    }

    private static StatedSetting setting(AnnotationUse use) {
        return new StatedSetting(
                shortName(use.text("name")), use.texts("value"), use.source("name"), use.source("value"));
    }

    private static List<StatedSetting> sort(AnnotationUse use) {
        List<AnnotationUse> fields = use.annotations("sort");
        List<StatedSetting> settings = new ArrayList<>();
        if (fields.isEmpty()) {
            return settings;
        }
        ElementRef place = use.source("sort");
        settings.add(list("field", fields, field -> field.text("field"), "field", place));
        settings.add(list("order", fields, field -> lower(field, "order"), "order", place));
        if (fields.stream().anyMatch(field -> !lower(field, "mode").equals("by_order"))) {
            settings.add(list("mode", fields, IndexSettingReader::mode, "mode", place));
        }
        if (fields.stream().anyMatch(field -> !lower(field, "missing").equals("last"))) {
            settings.add(list("missing", fields, field -> "_" + lower(field, "missing"), "missing", place));
        }
        return settings;
    }

    private static StatedSetting list(
            String name,
            List<AnnotationUse> fields,
            Function<AnnotationUse, String> value,
            String attribute,
            ElementRef place) {
        List<StatedName> values = fields.stream()
                .map(field -> new StatedName(value.apply(field), field.source(attribute)))
                .toList();
        return new StatedSetting("sort." + name, values, place, place);
    }

    private static String mode(AnnotationUse field) {
        String mode = lower(field, "mode");
        if (!mode.equals("by_order")) {
            return mode;
        }
        return lower(field, "order").equals("asc") ? "min" : "max";
    }

    private static String lower(AnnotationUse field, String attribute) {
        return field.constant(attribute).toLowerCase(Locale.ROOT);
    }
}
