package dev.espalier.transport.request;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/** Who the client is. The text form of every kind hides the secret. */
public sealed interface Credentials {

    /**
     * The value of the {@code Authorization} header. This is the secret itself: not for logs or messages.
     *
     * @return scheme and secret
     */
    String authorization();

    /**
     * User name and password.
     *
     * @param user the name; may not hold a colon
     * @param password the password
     */
    record Basic(String user, String password) implements Credentials {

        /** Checks the name. */
        public Basic {
            Objects.requireNonNull(user, "user");
            Objects.requireNonNull(password, "password");
            if (user.indexOf(':') >= 0) {
                throw new IllegalArgumentException("A user name may not hold a colon");
            }
        }

        @Override
        public String authorization() {
            return "Basic " + base64(user + ':' + password);
        }

        @Override
        public String toString() {
            return "Basic[user=" + user + ", password=***]";
        }
    }

    /**
     * An API key.
     *
     * @param encoded the key as the server hands it out under {@code encoded}: id and secret in Base64
     */
    record ApiKey(String encoded) implements Credentials {

        /** Checks that the key can stand in a header. */
        public ApiKey {
            requireHeaderText(encoded, "API key");
        }

        /**
         * The key from its two parts.
         *
         * @param id the id of the key
         * @param secret what the server calls {@code api_key}
         * @return the key
         * @throws IllegalArgumentException if the id holds a colon
         */
        public static ApiKey of(String id, String secret) {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(secret, "secret");
            if (id.indexOf(':') >= 0) {
                throw new IllegalArgumentException("The id of an API key may not hold a colon");
            }
            return new ApiKey(base64(id + ':' + secret));
        }

        @Override
        public String authorization() {
            return "ApiKey " + encoded;
        }

        @Override
        public String toString() {
            return "ApiKey[***]";
        }
    }

    /**
     * A token of the server's token service or of an identity provider.
     *
     * @param token the token
     */
    record Bearer(String token) implements Credentials {

        /** Checks that the token can stand in a header. */
        public Bearer {
            requireHeaderText(token, "bearer token");
        }

        @Override
        public String authorization() {
            return "Bearer " + token;
        }

        @Override
        public String toString() {
            return "Bearer[***]";
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void requireHeaderText(String secret, String what) {
        if (secret.isEmpty() || !secret.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException(
                    "The " + what + " must be printable ASCII without blanks; was it copied with a line break?");
        }
    }
}
