package dev.espalier.processor.source;

import dev.espalier.processor.plan.lock.LockPlan;

/** Writes the lock that is to be accepted. */
public final class LockWriter {

    private LockWriter() {}

    /** The file for a plan. */
    public static GeneratedFile write(LockPlan plan) {
        return new GeneratedFile.Resource(plan.resource(), plan.text());
    }
}
