package dev.espalier.schema.lock;

import dev.espalier.schema.MappingChange;
import dev.espalier.schema.settings.SettingChange;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the code has said of an index and no longer says, and what the index keeps.
 *
 * @param parameters of the mapping and of objects in it; what was, is {@link MappingChange#before()}
 * @param settings of the index, except analysis, which does nothing by itself; what was, is {@link SettingChange#before()}
 */
public record Unstated(List<MappingChange> parameters, List<SettingChange> settings) {

    static final Unstated NOTHING = new Unstated(List.of(), List.of());

    /** Copies the lists. */
    public Unstated {
        parameters = List.copyOf(parameters);
        settings = List.copyOf(settings);
    }

    /**
     * A parameter as it stands in a sentence.
     *
     * @param parameter one of {@link #parameters}
     * @return such as {@code author: dynamic true}
     */
    public static String words(MappingChange parameter) {
        String path = parameter.path().isEmpty() ? "" : parameter.path() + ": ";
        return path + parameter.parameter() + " " + parameter.before();
    }

    /**
     * A setting as it stands in a sentence.
     *
     * @param setting one of {@link #settings}
     * @return such as {@code index.codec best_compression}
     */
    public static String words(SettingChange setting) {
        return setting.name() + " " + setting.before();
    }

    List<String> lines() {
        return Stream.concat(
                        parameters.stream().map(Unstated::words),
                        settings.stream().map(Unstated::words))
                .toList();
    }
}
