package dev.espalier.processor;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.EnvironmentProblem;
import dev.espalier.processor.diagnostic.Problem;
import dev.espalier.processor.diagnostic.Problems;
import dev.espalier.processor.diagnostic.QueryProblem;
import dev.espalier.processor.diagnostic.Severity;
import dev.espalier.processor.diagnostic.SeverityPolicy;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.scan.Allowances;
import dev.espalier.processor.scan.ElementRef;
import dev.espalier.schema.NearestName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much problems matter to the user: {@code -Aespalier.severity.QJ_521=warning}, {@code -Aespalier.werror}, and
 * {@code @Allow} in the source. The code is written with an underscore: compilers take no hyphen in the name of an option.
 */
final class SeverityOptions implements SeverityPolicy {

    static final String PREFIX = Problem.SEVERITY_OPTION;

    private static final String OFF = "off";
    private static final List<String> VALUES = List.of("error", "warning", "note", OFF);

    private final Map<Problem, Optional<Severity>> stated = new HashMap<>();
    private final boolean warningsAreErrors;

    /**
     * Reads the options.
     *
     * @param options all options of the compiler
     * @param diagnostics collects what is wrong with them
     */
    SeverityOptions(Map<String, String> options, Diagnostics diagnostics) {
        warningsAreErrors = ProcessorOption.WARNINGS_AS_ERRORS.isSet(options);
        options.keySet().stream()
                .filter(name -> name.startsWith(PREFIX))
                .sorted()
                .forEach(name -> read(name, options.get(name), diagnostics));
    }

    @Override
    public Optional<Severity> severity(Problem problem, Severity usual, SourceRef source) {
        Optional<ElementRef> place = ElementRef.under(source);
        if (problem.isAllowable() && place.isPresent() && Allowances.allow(problem, place.get())) {
            return Optional.empty();
        }
        return stated.getOrDefault(problem, Optional.of(usual))
                .map(severity -> severity == Severity.WARNING && warningsAreErrors ? Severity.ERROR : severity);
    }

    private void read(String name, String value, Diagnostics diagnostics) {
        String code = name.substring(PREFIX.length()).replace('_', '-');
        Optional<Problem> problem = Problems.of(code);
        if (problem.isEmpty()) {
            report(
                    diagnostics,
                    EnvironmentProblem.UNKNOWN_CODE,
                    code,
                    NearestName.hint(code, Problems.codes()),
                    "write the code that a message begins with, as in -A"
                            + QueryProblem.UNMAPPED_FIELD.severityOption());
        } else if (!VALUES.contains(String.valueOf(value))) {
            refuse(
                    diagnostics,
                    "'" + value + "' is no severity" + NearestName.hint(String.valueOf(value), VALUES),
                    "one of " + String.join(", ", VALUES));
        } else if (!problem.get().isAdjustable() && !value.equals("error")) {
            refuse(
                    diagnostics,
                    code + " stays an error: with it, no code can be generated",
                    "remove -A" + name + ", and correct what " + code + " reports");
        } else {
            stated.put(problem.get(), Severity.named(value));
        }
    }

    private static void refuse(Diagnostics diagnostics, String message, String help) {
        report(diagnostics, EnvironmentProblem.REFUSED_SETTING, message, help);
    }

    private static void report(Diagnostics diagnostics, Problem problem, Object... arguments) {
        diagnostics.report(problem, MessagerReporter.Nowhere.INSTANCE, arguments);
    }
}
