package dev.espalier.annotation;

/** What a server keeps of values that it could put together from columns, see {@link SyntheticSourceKeep}. */
public enum SourceKeeping {
    /** Nothing: {@code none}. */
    NONE,
    /** Arrays as they were sent: {@code arrays}. */
    ARRAYS,
    /** All values as they were sent: {@code all}. */
    ALL
}
