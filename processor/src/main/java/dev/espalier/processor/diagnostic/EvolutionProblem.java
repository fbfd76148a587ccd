package dev.espalier.processor.diagnostic;

/** What an index that exists does not take, or takes with consequences. */
public enum EvolutionProblem implements Problem {
    NO_LOCK(
            "EVO-601",
            Severity.NOTE,
            "the index '{0}' has no mapping lock",
            "accept it with the lock command, and commit {1}"),
    UNACCEPTED_CHANGE(
            "EVO-602",
            Severity.ERROR,
            "not in the mapping lock: {0}",
            "undo it, or accept it with the lock command and commit the file"),
    BREAKING_CHANGE("EVO-603", Severity.ERROR, "no index takes this change: {0}", "undo it, or {1}"),
    FOR_LATER_DOCUMENTS(
            "EVO-604",
            Severity.WARNING,
            "documents that are in the index keep what they have: {0}",
            "write them again, for instance with an update by query"),
    EMPTY_IN_OLD_DOCUMENTS(
            "EVO-605",
            Severity.WARNING,
            "documents that are in the index have nothing in '{0}' until they are written again",
            "write them again, for instance with an update by query"),
    FIELD_GONE(
            "EVO-606",
            Severity.WARNING,
            "'{0}' stays in the index: fields cannot be removed",
            "keep its name for nothing else, or declare a new index with a new version"),
    RENAMED_FIELD(
            "EVO-607",
            Severity.WARNING,
            "'{0}' looks like '{1}' under a new name; documents that are in the index have no value in it",
            "keep its name in the index, by name = \"{2}\" in its annotation, or write the documents again"),
    ANALYZER_CHANGED(
            "EVO-608",
            Severity.ERROR,
            "the terms of '{0}' in the index were made by another '{1}'",
            "undo the change, name the new analyzer differently, or {2}"),
    SEARCH_ANALYZER_CHANGED(
            "EVO-609",
            Severity.WARNING,
            "searches in '{0}' will use another '{1}', once the index was closed for its settings",
            "close the index, change its settings and open it, or declare a new version"),
    CLOSED_SETTING("EVO-610", Severity.ERROR, "only a closed index takes this change: {0}", "undo it, or {1}"),
    CREATION_SETTING(
            "EVO-611", Severity.ERROR, "no index takes this change once it is created: {0}", "undo it, or {1}"),
    LIVE_SETTING(
            "EVO-612",
            Severity.NOTE,
            "an open index takes this change: {0}",
            "change it on the server, and accept the lock"),
    DAMAGED_LOCK(
            "EVO-613",
            Severity.ERROR,
            "the mapping lock of '{0}' {1}",
            "restore the file from version control, or accept it anew and review the difference"),
    FOREIGN_LOCK(
            "EVO-614",
            Severity.ERROR,
            "the mapping lock of '{0}' {1}",
            "build with the version or the target that wrote it, or accept it anew"),
    ILLEGAL_VERSION(
            "EVO-616", Severity.ERROR, "version {0} cannot follow version {1}", "versions rise by one: version = {2}"),
    CHANGE_WHILE_COMPATIBLE(
            "EVO-617",
            Severity.WARNING,
            "version {0} may still run beside this one, and knows nothing of this: {1}",
            "spread it over three releases: add the new field and write both, then read the new one, then drop the old one;"
                    + " or remove @Compat once version {0} has stopped"),
    SILENT_RESET(
            "EVO-618",
            Severity.ERROR,
            "{0} goes from {1} back to {2}, the default, because it is no longer stated",
            "state it, the old value or the new one; or accept the lock if this is meant"),
    ILLEGAL_COMPATIBILITY(
            "EVO-619",
            Severity.ERROR,
            "version {0} cannot run beside this one, which is version {1}",
            "name the oldest version that still runs, from 1 to {1}"),
    KIND_CHANGED(
            "EVO-620",
            Severity.ERROR,
            "what stands under the name '{0}' cannot change: {1}",
            "undo it, or declare another name with @Document(index = \"...\") and write the documents again"),
    KEPT_BY_INDEX(
            "EVO-621",
            Severity.WARNING,
            "the index keeps {0}, which is no longer stated",
            "state the value that it is to have; or accept the lock, and the next index will have the default");

    private final ProblemText text;

    EvolutionProblem(String code, Severity severity, String message, String help) {
        this.text = new ProblemText(code, severity, message, help);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
