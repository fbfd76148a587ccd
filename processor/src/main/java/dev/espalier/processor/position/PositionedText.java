package dev.espalier.processor.position;

import java.util.Arrays;

/** A text whose characters know where in a source they come from. */
final class PositionedText {

    private static final int UNICODE_ESCAPE = 6;
    private static final int HEXADECIMAL = 16;

    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[64];

    /** The source from an offset on, its unicode escapes replaced. */
    static PositionedText ofSource(CharSequence source, int start) {
        PositionedText result = new PositionedText();
        int i = start;
        while (i < source.length()) {
            boolean escape = source.charAt(i) == '\\' && i + 1 < source.length();
            if (escape && source.charAt(i + 1) == 'u') {
                i = result.addUnicode(source, i);
            } else if (escape) {
                // a second backslash begins no unicode escape
                result.add(source.charAt(i), i);
                result.add(source.charAt(i + 1), i + 1);
                i += 2;
            } else {
                result.add(source.charAt(i), i);
                i++;
            }
        }
        return result;
    }

    void add(char character, int offset) {
        if (text.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
        }
        offsets[text.length()] = offset;
        text.append(character);
    }

    PositionedText part(int from, int to) {
        PositionedText part = new PositionedText();
        for (int i = from; i < to; i++) {
            part.add(text.charAt(i), offsets[i]);
        }
        return part;
    }

    void addAll(PositionedText other) {
        for (int i = 0; i < other.length(); i++) {
            add(other.charAt(i), other.offset(i));
        }
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    int offset(int index) {
        return offsets[index];
    }

    int length() {
        return text.length();
    }

    boolean startsWith(String prefix, int index) {
        return index + prefix.length() <= text.length()
                && text.substring(index, index + prefix.length()).equals(prefix);
    }

    int indexOf(char character, int from) {
        return text.indexOf(String.valueOf(character), from);
    }

    int[] offsets() {
        return Arrays.copyOf(offsets, text.length());
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private int addUnicode(CharSequence source, int start) {
        int digits = start + 1;
        while (digits < source.length() && source.charAt(digits) == 'u') {
            digits++;
        }
        int end = Math.min(digits + UNICODE_ESCAPE - 2, source.length());
        try {
            add((char) Integer.parseInt(source.subSequence(digits, end).toString(), HEXADECIMAL), start);
        } catch (NumberFormatException noEscape) {
            add('\\', start);
        }
        return end;
    }
}
