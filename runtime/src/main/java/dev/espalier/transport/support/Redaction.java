package dev.espalier.transport.support;

import java.util.List;
import java.util.regex.Pattern;

/** Takes out of headers, addresses and bodies what must not be in a log. */
public final class Redaction {

    static final String PLACEHOLDER = "<redacted>";

    private static final String SECRET_NAME =
            "(?i:[\\w.-]*(?:password|passwd|passphrase|secret|token|credentials?|authorization|cookie|signature"
                    + "|(?:api|access|private|secret)[_-]?key)(?:[_-]hash)?)";

    private static final Pattern NAME = Pattern.compile(SECRET_NAME);

    /** A string value of such a name, perhaps cut off. */
    private static final Pattern MEMBER =
            Pattern.compile("(\"" + SECRET_NAME + "\"\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.)*+(?:\"|\\\\?$)");

    private static final Pattern USER_INFO = Pattern.compile("://[^/@\\s\"']+@");

    /** What these take and give is secret by nature. */
    private static final List<String> SECRET_PATHS =
            List.of("/_security", "/_plugins/_security", "/_opendistro/_security", "/_nodes/reload_secure_settings");

    private Redaction() {}

    /** The scheme of credentials is kept. */
    public static String header(String name, String value) {
        if (!NAME.matcher(name).matches()) {
            return value;
        }
        int blank = value.indexOf(' ');
        boolean credentials = name.equalsIgnoreCase("Authorization") || name.equalsIgnoreCase("Proxy-Authorization");
        return credentials && blank > 0 ? value.substring(0, blank + 1) + PLACEHOLDER : PLACEHOLDER;
    }

    /** Path and parameters. */
    public static String target(String target) {
        int query = target.indexOf('?');
        if (query < 0) {
            return target;
        }
        StringBuilder shown = new StringBuilder(target.substring(0, query));
        char mark = '?';
        for (String parameter : target.substring(query + 1).split("&")) {
            int equals = parameter.indexOf('=');
            boolean secret =
                    equals > 0 && NAME.matcher(parameter.substring(0, equals)).matches();
            shown.append(mark).append(secret ? parameter.substring(0, equals + 1) + PLACEHOLDER : parameter);
            mark = '&';
        }
        return shown.toString();
    }

    public static String body(String path, String body) {
        if (SECRET_PATHS.stream().anyMatch(path::startsWith)) {
            return body.isEmpty() ? body : PLACEHOLDER;
        }
        String shown = MEMBER.matcher(body).replaceAll("$1\"" + PLACEHOLDER + "\"");
        return USER_INFO.matcher(shown).replaceAll("://" + PLACEHOLDER + "@");
    }
}
