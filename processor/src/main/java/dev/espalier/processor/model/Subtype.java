package dev.espalier.processor.model;

/**
 * One of the types that an object may be of.
 *
 * @param name what it is called in documents
 * @param object the type
 */
public record Subtype(String name, ObjectModel object) {}
