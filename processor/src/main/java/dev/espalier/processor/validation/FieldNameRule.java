package dev.espalier.processor.validation;

import java.util.Optional;
import java.util.Set;

/** The server's rules for names of fields. */
final class FieldNameRule {

    /** The metadata fields that a mapping cannot declare again. */
    private static final Set<String> RESERVED = Set.of(
            "_id",
            "_index",
            "_source",
            "_routing",
            "_doc_count",
            "_field_names",
            "_ignored",
            "_nested_path",
            "_seq_no",
            "_primary_term",
            "_version",
            "_tier",
            "_data_stream_timestamp");

    private FieldNameRule() {}

    /** Whether the server uses the name itself, at the root of a document. */
    static boolean isReserved(String name) {
        return RESERVED.contains(name);
    }

    /** Why the server refuses a name in an object without objects inside, where a dot is a letter like others. */
    static Optional<String> violationInFlat(String name) {
        if (name.isBlank()) {
            return violation(name);
        }
        return name.startsWith(".") || name.endsWith(".") || name.contains("..")
                ? Optional.of("a part of it is empty")
                : Optional.empty();
    }

    /** Why the server refuses a name, if it does. */
    static Optional<String> violation(String name) {
        if (name.isBlank()) {
            return Optional.of("it is blank");
        }
        return name.contains(".")
                ? Optional.of("its dot would make an object of what stands before it")
                : Optional.empty();
    }
}
