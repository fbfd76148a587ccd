package dev.espalier.processor;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.NearestName;
import dev.espalier.processor.diagnostic.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The options that can be given to the processor as {@code -A<name>=<value>}. */
enum ProcessorOption {
    /** Reports warnings as errors: {@code -Aespalier.werror} or {@code -Aespalier.werror=true}. */
    WARNINGS_AS_ERRORS("espalier.werror");

    private static final String PREFIX = "espalier.";

    private final String optionName;

    ProcessorOption(String optionName) {
        this.optionName = optionName;
    }

    /** Whether a switch is set, with no value or {@code true}. */
    boolean isSet(Map<String, String> options) {
        return options.containsKey(optionName) && !"false".equals(options.get(optionName));
    }

    /** All names. */
    static List<String> names() {
        return Arrays.stream(values()).map(option -> option.optionName).toList();
    }

    /** Reports options that look like this processor's but are not. */
    static void reportUnknown(Map<String, String> options, Diagnostics diagnostics) {
        unknown(options)
                .forEach(name -> diagnostics.report(
                        Problem.UNKNOWN_OPTION,
                        MessagerReporter.Nowhere.INSTANCE,
                        name,
                        NearestName.hint(name, names()),
                        String.join(", ", names())));
    }

    private static Stream<String> unknown(Map<String, String> options) {
        return options.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !names().contains(name))
                .sorted();
    }
}
