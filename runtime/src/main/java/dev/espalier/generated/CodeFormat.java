package dev.espalier.generated;

/**
 * Which generated code this runtime runs. The compiler compares it with what the annotation processor writes, so that
 * two versions that do not fit are one error, and not many.
 */
public final class CodeFormat {

    /** The oldest format that still runs. */
    public static final int OLDEST = 1;

    /** The newest format; raised whenever generated code calls something that was not there before. */
    public static final int CURRENT = 1;

    private CodeFormat() {}
}
