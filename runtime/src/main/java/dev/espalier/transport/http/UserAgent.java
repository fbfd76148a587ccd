package dev.espalier.transport.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** How the client introduces itself: {@code espalier/<version>}. */
final class UserAgent {

    private UserAgent() {}

    static String text() {
        try (InputStream in = UserAgent.class.getResourceAsStream("version.txt")) {
            return in == null
                    ? "espalier"
                    : "espalier/" + new String(in.readAllBytes(), StandardCharsets.US_ASCII).trim();
        } catch (IOException e) {
            return "espalier";
        }
    }
}
