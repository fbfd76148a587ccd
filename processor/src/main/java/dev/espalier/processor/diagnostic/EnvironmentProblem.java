package dev.espalier.processor.diagnostic;

/** Problems of the build itself: options, versions, other processors. */
public enum EnvironmentProblem implements Problem {
    WRONG_TARGET(
            "ENV-001",
            Severity.ERROR,
            "the target '{0}' is not understood: {1}",
            "write -Aespalier.target=elasticsearch:8.19 or opensearch:2.19, or both with a comma, or leave it out for both"),
    UNKNOWN_OPTION("ENV-002", Severity.WARNING, "unknown option '{0}'{1}", "options of this processor: {2}"),
    NEWER_TARGET(
            "ENV-003",
            Severity.NOTE,
            "what is known of {0} ends at {1}; names that are newer will be reported as unknown",
            "use a newer version of the processor, should there be one"),
    NO_TEXT_POSITIONS(
            "ENV-004",
            Severity.NOTE,
            "the places inside of strings are given in the string alone: this compiler does not show its source",
            "nothing has to be done"),
    UNRESOLVED_TYPE(
            "ENV-005",
            Severity.ERROR,
            "'{0}' was never generated or imported, but {1} needs it",
            "import the type, or check the processor that should generate it"),
    LOMBOK_IS_LATE(
            "ENV-006",
            Severity.WARNING,
            "Lombok has not run before this processor: what {0} asks of it is missing",
            "name Lombok before this processor on the processor path"),
    INTERNAL_FAILURE(
            "ENV-007",
            Severity.ERROR,
            "internal error {0} while processing {1}, which is not your fault: {2}",
            "please report this, with the declaration of the type and what follows\n{3}"),
    OTHER_RUNTIME(
            "ENV-008",
            Severity.ERROR,
            "this processor writes code of format {0}, but the runtime {1}",
            "use the same version of espalier-processor and espalier-runtime"),
    NEWER_DOCUMENT(
            "ENV-009",
            Severity.ERROR,
            "{0} was generated in format {1}, which is newer than this processor's {2}",
            "build the module of {0} and this one with the same version of espalier-processor"),
    UNKNOWN_CODE("ENV-010", Severity.WARNING, "no problem has the code '{0}'{1}", "{2}"),
    REFUSED_SETTING("ENV-011", Severity.WARNING, "{0}", "{1}");

    private final ProblemText text;

    EnvironmentProblem(String code, Severity severity, String message, String help) {
        this.text = new ProblemText(code, severity, message, help);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
