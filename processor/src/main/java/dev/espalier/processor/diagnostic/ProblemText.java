package dev.espalier.processor.diagnostic;

/**
 * What the catalogue says of a problem.
 *
 * @param code the stable code, {@code DOC-103}
 * @param severity how much it matters
 * @param message what is wrong; {@code {0}} stands for the first argument of {@link Diagnostics#report}, and so on
 * @param help what to do about it, with the same placeholders
 */
public record ProblemText(String code, Severity severity, String message, String help) {}
