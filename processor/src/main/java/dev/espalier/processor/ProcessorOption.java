package dev.espalier.processor;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.EnvironmentProblem;
import dev.espalier.processor.diagnostic.Problem;
import dev.espalier.processor.diagnostic.Problems;
import dev.espalier.processor.plan.query.json.QueryRules;
import dev.espalier.schema.NearestName;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The options that can be given to the processor as {@code -A<name>=<value>}, besides {@link SeverityOptions}. */
enum ProcessorOption {
    /** The servers that are generated for: {@code -Aespalier.target=elasticsearch:8.19}. */
    TARGET("espalier.target"),
    /** Reports warnings as errors: {@code -Aespalier.werror} or {@code -Aespalier.werror=true}. */
    WARNINGS_AS_ERRORS("espalier.werror"),
    /** The directory of mapping locks: {@code -Aespalier.lock=/home/me/shop/src/main/mapping-lock}. */
    LOCK("espalier.lock"),
    /** Names of queries that plugins bring: {@code -Aespalier.queries.allow=sltr,percolate_all}. */
    ALLOWED_QUERIES("espalier.queries.allow"),
    /** Only warns of what the grammar of queries refuses: {@code -Aespalier.queries.lenient=true}. */
    LENIENT_QUERIES("espalier.queries.lenient");

    private static final String PREFIX = "espalier.";

    private final String optionName;

    ProcessorOption(String optionName) {
        this.optionName = optionName;
    }

    /** Whether a switch is set, with no value or {@code true}. */
    boolean isSet(Map<String, String> options) {
        return options.containsKey(optionName) && !"false".equals(options.get(optionName));
    }

    /** The value, if it was given; empty text for an option without value. */
    Optional<String> value(Map<String, String> options) {
        return options.containsKey(optionName)
                ? Optional.of(Optional.ofNullable(options.get(optionName)).orElse(""))
                : Optional.empty();
    }

    /** All names that compilers may be told. */
    static Set<String> allNames() {
        return Stream.concat(names().stream(), Problems.all().stream().map(Problem::severityOption))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Where mapping locks are kept; null if the option is not given. */
    static @Nullable LockDirectory lockDirectory(Map<String, String> options) {
        String path = options.get(LOCK.optionName);
        return path == null || path.isBlank() ? null : new LockDirectory(Path.of(path));
    }

    /** How queries are checked. */
    static QueryRules queryRules(Map<String, String> options) {
        Set<String> allowed = ALLOWED_QUERIES.value(options).stream()
                .flatMap(names -> Stream.of(names.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        return new QueryRules(allowed, LENIENT_QUERIES.isSet(options));
    }

    /** Reports options that look like this processor's but are not. */
    static void reportUnknown(Map<String, String> options, Diagnostics diagnostics) {
        unknown(options)
                .forEach(name -> diagnostics.report(
                        EnvironmentProblem.UNKNOWN_OPTION,
                        MessagerReporter.Nowhere.INSTANCE,
                        name,
                        NearestName.hint(name, names()),
                        String.join(", ", names()) + ", " + SeverityOptions.PREFIX + "<code>"));
    }

    private static List<String> names() {
        return Arrays.stream(values()).map(option -> option.optionName).toList();
    }

    private static Stream<String> unknown(Map<String, String> options) {
        return options.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !name.startsWith(SeverityOptions.PREFIX))
                .filter(name -> !names().contains(name))
                .sorted();
    }
}
