package dev.espalier.annotation;

/** What becomes of a document whose script fails: the mapping parameter {@code on_script_error}. */
public enum OnScriptError {
    /** It is refused: {@code fail}. */
    FAIL,
    /** It is indexed without the value: {@code continue}. */
    CONTINUE
}
