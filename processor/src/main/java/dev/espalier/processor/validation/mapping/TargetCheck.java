package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.schema.Availability;
import dev.espalier.schema.Target;

/**
 * The servers that the build is for: what one of them lacks cannot be in a mapping.
 *
 * @param target the servers
 * @param diagnostics collects what they lack
 */
record TargetCheck(Target target, Diagnostics diagnostics) {

    /** The end of what can be done about it. */
    static final String ELSEWHERE = ", or build for a server that has it: -Aespalier.target=...";

    /** Whether one of them lacks something that can be done without, which is reported. */
    boolean lack(String subject, Availability releases, SourceRef place) {
        return lack(subject, releases, place, "remove it" + ELSEWHERE);
    }

    /** Whether one of them lacks something, which is reported with what to do about it. */
    boolean lack(String subject, Availability releases, SourceRef place, String help) {
        if (releases.on(target)) {
            return false;
        }
        diagnostics.report(MappingProblem.UNAVAILABLE, place, subject, releases, target, help);
        return true;
    }
}
