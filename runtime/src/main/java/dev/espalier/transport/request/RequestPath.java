package dev.espalier.transport.request;

import dev.espalier.transport.support.PercentEncoding;
import java.util.Objects;

/**
 * The path of a request, built from raw parts. Every part is encoded exactly once, so that an id may hold slashes,
 * percent signs, blanks or any other character and still be one part.
 */
public final class RequestPath {

    private static final RequestPath ROOT = new RequestPath("");

    private final String encoded;

    private RequestPath(String encoded) {
        this.encoded = encoded;
    }

    /**
     * A path of some parts.
     *
     * @param parts raw parts, none empty: {@code of("articles", "_doc", "a/b")} is {@code /articles/_doc/a%2Fb};
     *     without any, the path is {@code /}
     * @return the path
     * @throws IllegalArgumentException if a part is empty or holds half of a surrogate pair
     */
    public static RequestPath of(String... parts) {
        RequestPath path = ROOT;
        for (String part : parts) {
            path = path.append(part);
        }
        return path;
    }

    /**
     * This path with one more part.
     *
     * @param part raw, not empty
     * @return a new path
     * @throws IllegalArgumentException if the part is empty or holds half of a surrogate pair
     */
    public RequestPath append(String part) {
        Objects.requireNonNull(part, "part");
        if (part.isEmpty()) {
            throw new IllegalArgumentException(
                    "The part after \"" + this + "\" is empty; an empty name or id would" + " address something else");
        }
        StringBuilder target = new StringBuilder(encoded.length() + 1 + part.length() + 8);
        target.append(encoded).append('/');
        if (part.equals(".") || part.equals("..")) {
            // Left as they are, a proxy would resolve them.
            target.append(part.replace(".", "%2E"));
        } else {
            PercentEncoding.append(target, part);
        }
        return new RequestPath(target.toString());
    }

    /**
     * The path as it is sent.
     *
     * @return starts with a slash, ASCII only
     */
    public String encoded() {
        return encoded.isEmpty() ? "/" : encoded;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RequestPath that && encoded.equals(that.encoded);
    }

    @Override
    public int hashCode() {
        return encoded.hashCode();
    }

    @Override
    public String toString() {
        return encoded();
    }
}
