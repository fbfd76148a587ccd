package dev.espalier.processor.validation.analysis;

import dev.espalier.schema.analysis.ComponentKind;
import dev.espalier.schema.analysis.ComponentSetting;
import dev.espalier.schema.analysis.Configurable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words about components, for help. */
final class ComponentText {

    private ComponentText() {}

    /** The annotation that declares a component. */
    static String annotation(ComponentKind kind) {
        return switch (kind) {
            case ANALYZER -> "@Analyzer";
            case NORMALIZER -> "@Normalizer";
            case TOKENIZER -> "@Tokenizer";
            case TOKEN_FILTER -> "@TokenFilter";
            case CHAR_FILTER -> "@CharFilter";
        };
    }

    /** The settings that a component cannot do without: {@code settings = @Setting(name = "length", value = "...")}. */
    static String example(Configurable component) {
        List<String> needed = Stream.concat(
                        component.settings().stream()
                                .filter(ComponentSetting::required)
                                .map(ComponentSetting::name),
                        component.oneOf().stream().limit(1))
                .map(name -> "@Setting(name = \"" + name + "\", value = \"...\")")
                .toList();
        return needed.size() == 1
                ? "settings = " + needed.get(0)
                : needed.stream().collect(Collectors.joining(", ", "settings = {", "}"));
    }
}
