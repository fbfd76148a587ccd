package dev.espalier.schema.dates;

/**
 * Something in a date format that hardly means what its author thinks.
 *
 * @param position the index of the letters in the text, from 0
 * @param letters the letters, such as {@code YYYY}
 * @param meaning what they mean, such as {@code week-based year}
 * @param fixed the whole text with what was probably meant
 */
public record DateFormatWarning(int position, String letters, String meaning, String fixed) {}
