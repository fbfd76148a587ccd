package dev.espalier.processor.validation;

import java.util.Set;

/** The analyzers and normalizers that every server knows without configuration. */
final class BuiltInAnalyzers {

    static final Set<String> ANALYZERS = Set.of(
            "standard",
            "simple",
            "whitespace",
            "stop",
            "keyword",
            "pattern",
            "fingerprint",
            "arabic",
            "armenian",
            "basque",
            "bengali",
            "brazilian",
            "bulgarian",
            "catalan",
            "cjk",
            "czech",
            "danish",
            "dutch",
            "english",
            "estonian",
            "finnish",
            "french",
            "galician",
            "german",
            "greek",
            "hindi",
            "hungarian",
            "indonesian",
            "irish",
            "italian",
            "latvian",
            "lithuanian",
            "norwegian",
            "persian",
            "portuguese",
            "romanian",
            "russian",
            "sorani",
            "spanish",
            "swedish",
            "thai",
            "turkish");

    static final Set<String> NORMALIZERS = Set.of("lowercase");

    private BuiltInAnalyzers() {}
}
