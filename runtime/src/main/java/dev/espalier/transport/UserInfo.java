package dev.espalier.transport;

import dev.espalier.transport.node.Node;
import dev.espalier.transport.request.Credentials;
import dev.espalier.transport.support.PercentEncoding;

/** User name and password as they stand in an address: percent-encoded, with a colon between. */
final class UserInfo {

    private UserInfo() {}

    static Credentials toCredentials(String userInfo, Node node) {
        int colon = userInfo.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("The address of " + node + " holds a user name without a password");
        }
        try {
            String user = PercentEncoding.decode(userInfo.substring(0, colon));
            String password = PercentEncoding.decode(userInfo.substring(colon + 1));
            return new Credentials.Basic(user, password);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("User name or password in the address of " + node
                    + " is not percent-encoded as it must be: " + e.getMessage());
        }
    }
}
