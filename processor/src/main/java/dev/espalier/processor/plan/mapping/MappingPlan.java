package dev.espalier.processor.plan.mapping;

import dev.espalier.schema.JsonTree.JsonObject;

/**
 * The mapping of a document.
 *
 * @param resource the path of the file
 * @param definition the body of the create-index request
 */
public record MappingPlan(String resource, JsonObject definition) {}
