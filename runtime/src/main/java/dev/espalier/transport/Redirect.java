package dev.espalier.transport;

import dev.espalier.transport.request.Response;
import org.jspecify.annotations.Nullable;

/** Where a redirect leads, for messages only: following one would hand the credentials to whoever it names. */
final class Redirect {

    private Redirect() {}

    /** Null if the answer is no redirect. Without user name and query: both may be secret. */
    static @Nullable String target(Response response) {
        String location = response.header("Location");
        if (location == null || response.status() < 300 || response.status() > 399) {
            return null;
        }
        int query = location.indexOf('?');
        String target = query < 0 ? location : location.substring(0, query);
        int authority = target.indexOf("//");
        int at = target.indexOf('@');
        return authority < 0 || at < 0 ? target : target.substring(0, authority + 2) + target.substring(at + 1);
    }
}
