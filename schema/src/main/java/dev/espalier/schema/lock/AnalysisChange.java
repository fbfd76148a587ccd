package dev.espalier.schema.lock;

/**
 * An analyzer of a field that keeps its name, but no longer makes the same terms.
 *
 * @param field the path of the field
 * @param analyzer the analyzer or normalizer
 * @param indexTime whether it has made the terms that are in the index; otherwise it is used by searches alone
 */
public record AnalysisChange(String field, String analyzer, boolean indexTime) {}
