package dev.espalier.processor.source;

import dev.espalier.processor.plan.mapping.MappingPlan;

/** Writes the body of the create-index request. */
public final class MappingResourceWriter {

    private MappingResourceWriter() {}

    /** The file for a plan. */
    public static GeneratedFile write(MappingPlan plan) {
        return new GeneratedFile.Resource(plan.resource(), plan.definition().pretty() + "\n");
    }
}
