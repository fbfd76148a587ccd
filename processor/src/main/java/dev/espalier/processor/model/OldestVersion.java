package dev.espalier.processor.model;

/**
 * The oldest version of a document that is still in use somewhere.
 *
 * @param version from 1
 * @param source where it is declared
 */
public record OldestVersion(int version, SourceRef source) {}
