package dev.espalier.processor;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.EnvironmentProblem;
import dev.espalier.schema.ServerRelease;
import dev.espalier.schema.Target;
import java.util.Map;
import java.util.Optional;

/** Reads for which servers to generate: {@code -Aespalier.target=elasticsearch:8.19}. */
final class TargetOption {

    private TargetOption() {}

    /** The target; the default if none was given, or none that is understood. */
    static Target read(Map<String, String> options, Diagnostics diagnostics) {
        Optional<String> text = ProcessorOption.TARGET.value(options);
        return text.isPresent() ? parse(text.get(), diagnostics) : Target.DEFAULT;
    }

    private static Target parse(String text, Diagnostics diagnostics) {
        try {
            Target target = Target.parse(text);
            target.releases().forEach(release -> reportIfNewer(release, diagnostics));
            return target;
        } catch (IllegalArgumentException e) {
            diagnostics.report(
                    EnvironmentProblem.WRONG_TARGET, MessagerReporter.Nowhere.INSTANCE, text, e.getMessage());
            return Target.DEFAULT;
        }
    }

    private static void reportIfNewer(ServerRelease release, Diagnostics diagnostics) {
        ServerRelease newest = release.dialect().newest();
        if (!newest.isAtLeast(release)) {
            diagnostics.report(EnvironmentProblem.NEWER_TARGET, MessagerReporter.Nowhere.INSTANCE, release, newest);
        }
    }
}
