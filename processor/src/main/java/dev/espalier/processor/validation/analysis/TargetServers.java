package dev.espalier.processor.validation.analysis;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.schema.Availability;
import dev.espalier.schema.Target;

/** The servers that the build is for: what one of them lacks cannot be used. */
final class TargetServers {

    private final Target target;
    private final Diagnostics diagnostics;

    TargetServers(Target target, Diagnostics diagnostics) {
        this.target = target;
        this.diagnostics = diagnostics;
    }

    /** Whether one of them lacks something, which is reported. */
    boolean lack(String subject, Availability availability, SourceRef source) {
        if (availability.on(target)) {
            return false;
        }
        diagnostics.report(AnalysisProblem.UNAVAILABLE_ANALYSIS, source, subject, availability, target);
        return true;
    }
}
