package dev.espalier.transport.tls;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** What is set in {@link TlsSettings}, free of contradictions. */
record TlsValues(
        List<X509Certificate> authorities,
        Pins pins,
        @Nullable ClientCertificate client,
        @Nullable SSLContext own,
        boolean insecure,
        TlsVersion minimum,
        @Nullable String hostName) {

    static final TlsValues STANDARD = new TlsValues(List.of(), Pins.NONE, null, null, false, TlsVersion.TLS_1_2, null);

    TlsValues {
        boolean trust = !authorities.isEmpty() || !pins.isEmpty();
        if (own != null && (trust || client != null || insecure)) {
            throw new IllegalArgumentException(
                    "A ready SSL context decides about trust and the client certificate; give only one of them");
        }
        if (insecure && (trust || hostName != null)) {
            throw new IllegalArgumentException("Nothing is checked, so there is no use in saying whom to trust");
        }
    }

    TlsValues withAuthorities(List<X509Certificate> further) {
        List<X509Certificate> all = new ArrayList<>(authorities);
        all.addAll(further);
        return new TlsValues(List.copyOf(all), pins, client, own, insecure, minimum, hostName);
    }

    TlsValues withPins(Pins changed) {
        return new TlsValues(authorities, changed, client, own, insecure, minimum, hostName);
    }

    TlsValues withClient(ClientCertificate certificate) {
        return new TlsValues(authorities, pins, certificate, own, insecure, minimum, hostName);
    }

    TlsValues withOwn(SSLContext context) {
        return new TlsValues(authorities, pins, client, context, insecure, minimum, hostName);
    }

    TlsValues withInsecure() {
        return new TlsValues(authorities, pins, client, own, true, minimum, hostName);
    }

    TlsValues withMinimum(TlsVersion version) {
        return new TlsValues(authorities, pins, client, own, insecure, version, hostName);
    }

    TlsValues withHostName(String expected) {
        return new TlsValues(authorities, pins, client, own, insecure, minimum, expected);
    }
}
