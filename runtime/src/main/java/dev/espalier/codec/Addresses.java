package dev.espalier.codec;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/** Internet addresses as literals; a name is never looked up. */
final class Addresses {

    private static final String BYTE = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern VERSION_4 = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");

    private Addresses() {}

    static void write(JsonGenerator json, InetAddress address) {
        String text = address.getHostAddress();
        if (address instanceof Inet6Address && text.indexOf('%') >= 0) {
            throw CodecException.at(
                    "the address " + text + " belongs to an interface of this machine, which an index can't keep,",
                    json);
        }
        json.writeString(text);
    }

    /** The address of a literal; anything else is an {@link IllegalArgumentException}. */
    static InetAddress parse(String text) {
        // a text with a colon is never taken for the name of a host
        if (VERSION_4.matcher(text).matches() || (text.indexOf(':') >= 0 && text.indexOf('%') < 0)) {
            try {
                return InetAddress.getByName(text);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(e);
            }
        }
        throw new IllegalArgumentException(text);
    }
}
