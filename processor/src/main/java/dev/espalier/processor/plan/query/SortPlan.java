package dev.espalier.processor.plan.query;

/** A sort key. */
public record SortPlan(PropertyPath path, boolean descending) {}
