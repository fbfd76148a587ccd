package dev.espalier.testing.provision;

import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The user and password in an address. */
final class UserInfo {

    private UserInfo() {}

    static Optional<PasswordAuthentication> of(URI address) {
        return Optional.ofNullable(address.getRawUserInfo()).map(userInfo -> {
            String[] parts = userInfo.split(":", 2);
            String password = parts.length == 2 ? parts[1] : "";
            return new PasswordAuthentication(decode(parts[0]), decode(password).toCharArray());
        });
    }

    private static String decode(String escaped) {
        // Here a plus sign is no space.
        return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
