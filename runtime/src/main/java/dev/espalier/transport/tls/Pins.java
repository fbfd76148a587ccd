package dev.espalier.transport.tls;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The certificates that are known by fingerprint.
 *
 * @param certificates of nodes themselves
 * @param authorities that issued those of nodes
 */
record Pins(List<Fingerprint> certificates, List<Fingerprint> authorities) {

    static final Pins NONE = new Pins(List.of(), List.of());

    boolean isEmpty() {
        return certificates.isEmpty() && authorities.isEmpty();
    }

    Pins withCertificates(String... fingerprints) {
        return new Pins(joined(certificates, fingerprints), authorities);
    }

    Pins withAuthorities(String... fingerprints) {
        return new Pins(certificates, joined(authorities, fingerprints));
    }

    /**
     * The certificates that a chain may end with.
     *
     * @param configured authorities that nodes need not present
     */
    List<X509Certificate> anchors(X509Certificate[] chain, List<X509Certificate> configured)
            throws CertificateEncodingException {
        List<X509Certificate> anchors = new ArrayList<>();
        if (Fingerprint.of(chain[0]).isAmong(certificates)) {
            anchors.add(chain[0]);
        }
        for (X509Certificate candidate :
                Stream.concat(Stream.of(chain), configured.stream()).toList()) {
            if (Fingerprint.of(candidate).isAmong(authorities)) {
                anchors.add(candidate);
            }
        }
        return anchors;
    }

    private static List<Fingerprint> joined(List<Fingerprint> known, String... fingerprints) {
        Stream<Fingerprint> further = Stream.of(fingerprints).map(Fingerprint::parse);
        return Stream.concat(known.stream(), further).toList();
    }
}
