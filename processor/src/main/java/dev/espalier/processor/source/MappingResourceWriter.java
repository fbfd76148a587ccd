package dev.espalier.processor.source;

import dev.espalier.processor.plan.mapping.MappingPlan;

/** Writes the body of the request that creates the index or puts its template. */
public final class MappingResourceWriter {

    private MappingResourceWriter() {}

    /** The file for a plan. */
    public static GeneratedFile write(MappingPlan plan) {
        return new GeneratedFile.Resource(plan.resource(), plan.content().pretty() + "\n");
    }
}
