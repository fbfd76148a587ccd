package dev.espalier.schema.query.text;

import java.util.Arrays;
import java.util.regex.Pattern;

/** IPv4 and IPv6 addresses and networks, told without asking a name server. */
final class IpAddress {

    private static final String BYTE = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern V4 = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");
    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");

    private IpAddress() {}

    static boolean isAddress(String text) {
        return V4.matcher(text).matches() || isV6(text);
    }

    static boolean isAddressOrNetwork(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return isAddress(text);
        }
        String address = text.substring(0, slash);
        String length = text.substring(slash + 1);
        int most = address.contains(":") ? 128 : 32;
        return isAddress(address) && length.matches("\\d{1,3}") && Integer.parseInt(length) <= most;
    }

    private static boolean isV6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text, true) == 8;
        }
        String behind = text.substring(gap + 2);
        int before = groups(text.substring(0, gap), false);
        int after = groups(behind, true);
        return before >= 0 && after >= 0 && before + after < 8;
    }

    /** How many groups of 16 bits a text has; very few if one of them is wrong. An IPv4 address at the end counts as two. */
    private static int groups(String text, boolean last) {
        if (text.isEmpty()) {
            return 0;
        }
        String[] groups = text.split(":", -1);
        String end = groups[groups.length - 1];
        boolean mixed = last && V4.matcher(end).matches();
        long right = Arrays.stream(groups)
                .filter(group -> GROUP.matcher(group).matches())
                .count();
        return right == groups.length - (mixed ? 1 : 0) ? groups.length + (mixed ? 1 : 0) : Integer.MIN_VALUE / 2;
    }
}
