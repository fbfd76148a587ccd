package dev.espalier.transport;

import dev.espalier.transport.node.Node;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The id of a hosted deployment: {@code label:base64(domain[:port]$es-id[:port]$kibana-id)}. */
final class CloudId {

    private static final String EXPECTED =
            "; expected label:base64, as the console of the deployment shows it under \"Cloud ID\"";

    private CloudId() {}

    static Node toNode(String cloudId) {
        String[] parts = decoded(cloudId).split("\\$", -1);
        if (parts.length < 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
            throw new IllegalArgumentException("The cloud id names no domain and deployment" + EXPECTED);
        }
        String domain = beforePort(parts[0]);
        int port = portOf(parts[1], portOf(parts[0], 443));
        try {
            return new Node("https", beforePort(parts[1]) + '.' + domain, port, "");
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The cloud id " + e.getMessage() + EXPECTED, e);
        }
    }

    private static String decoded(String cloudId) {
        String encoded = cloudId.substring(cloudId.lastIndexOf(':') + 1);
        try {
            return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The part of the cloud id after the colon is not Base64" + EXPECTED, e);
        }
    }

    private static String beforePort(String part) {
        int colon = part.indexOf(':');
        return colon < 0 ? part : part.substring(0, colon);
    }

    private static int portOf(String part, int otherwise) {
        int colon = part.indexOf(':');
        if (colon < 0) {
            return otherwise;
        }
        try {
            return Integer.parseInt(part.substring(colon + 1));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The cloud id holds a port that is not a number" + EXPECTED, e);
        }
    }
}
