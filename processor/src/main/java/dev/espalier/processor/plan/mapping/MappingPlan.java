package dev.espalier.processor.plan.mapping;

import dev.espalier.schema.JsonTree.JsonObject;

/**
 * The mapping of a document.
 *
 * @param resource the path of the file
 * @param definition the body of the create-index request
 * @param content what the file holds: the definition, or the template that it is part of
 */
public record MappingPlan(String resource, JsonObject definition, JsonObject content) {}
