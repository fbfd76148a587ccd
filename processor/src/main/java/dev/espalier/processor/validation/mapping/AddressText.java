package dev.espalier.processor.validation.mapping;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Tells addresses from other texts, without asking the network. */
final class AddressText {

    private static final Pattern BYTE = Pattern.compile("25[0-5]|2[0-4]\\d|1?\\d?\\d");
    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");

    private AddressText() {}

    static boolean isAddress(String text) {
        return isVersion4(text) || isVersion6(text);
    }

    private static boolean isVersion4(String text) {
        String[] bytes = text.split("\\.", -1);
        return bytes.length == 4
                && Arrays.stream(bytes).allMatch(part -> BYTE.matcher(part).matches());
    }

    private static boolean isVersion6(String text) {
        int gap = text.indexOf("::");
        if (gap >= 0 && text.indexOf("::", gap + 1) >= 0) {
            return false;
        }
        if (gap < 0) {
            return groups(text) == 8;
        }
        int before = gap == 0 ? 0 : groups(text.substring(0, gap));
        int after = gap + 2 == text.length() ? 0 : groups(text.substring(gap + 2));
        return before >= 0 && after >= 0 && before + after <= 7;
    }

    /** How many groups of 16 bits there are, of which the last two may be an IPv4 address; -1 if it is wrong. */
    private static int groups(String text) {
        String[] parts = text.split(":", -1);
        int count = 0;
        for (int i = 0; i < parts.length; i++) {
            if (i == parts.length - 1 && isVersion4(parts[i])) {
                count += 2;
            } else if (GROUP.matcher(parts[i]).matches()) {
                count++;
            } else {
                return -1;
            }
        }
        return count;
    }
}
