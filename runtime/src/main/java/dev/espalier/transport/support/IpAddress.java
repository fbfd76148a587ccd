package dev.espalier.transport.support;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** IP addresses as text. Nothing here asks a name service. */
public final class IpAddress {

    private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern V4 = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");
    private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final Pattern SCOPE = Pattern.compile("[0-9A-Za-z._-]+");

    private IpAddress() {}

    /** Whether a text is an IP address; an IPv6 address without brackets, perhaps with a scope after a percent sign. */
    public static boolean isLiteral(String text) {
        return V4.matcher(text).matches() || isV6(text);
    }

    static boolean isV6(String text) {
        int mark = text.indexOf('%');
        if (mark >= 0 && !SCOPE.matcher(text.substring(mark + 1)).matches()) {
            return false;
        }
        String bare = mark < 0 ? text : text.substring(0, mark);
        if (!V6.matcher(bare).matches()) {
            return false;
        }
        try {
            InetAddress.getByName('[' + bare + ']');
            return true;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Whether an address says "any of mine", which leads nowhere from outside. */
    public static boolean isWildcard(String literal) {
        try {
            int mark = literal.indexOf('%');
            return parse(mark < 0 ? literal : literal.substring(0, mark)).isAnyLocalAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /**
     * The address behind a literal.
     *
     * @throws UnknownHostException if its scope is none of this machine
     */
    public static InetAddress parse(String literal) throws UnknownHostException {
        return InetAddress.getByName(literal.indexOf(':') < 0 ? literal : '[' + literal + ']');
    }
}
