package dev.espalier.transport.tls;

import java.net.Socket;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.StringJoiner;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** Lets pass nodes that have a pinned certificate, are known to an authority, or both; of all others it says who they are. */
final class NodeTrustManager extends X509ExtendedTrustManager {

    /** A question in one of the forms that Java knows. */
    private interface Question {
        void ask(X509ExtendedTrustManager judge) throws CertificateException;
    }

    private final Pins pins;
    private final List<X509Certificate> authorities;
    private final @Nullable X509ExtendedTrustManager general;

    /**
     * Trust by fingerprint, by authority, or by both.
     *
     * @param authorities that may be pinned without being presented
     * @param general has to agree; null if there are pins only
     */
    NodeTrustManager(Pins pins, List<X509Certificate> authorities, @Nullable X509ExtendedTrustManager general) {
        this.pins = pins;
        this.authorities = authorities;
        this.general = general;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        check(chain, judge -> judge.checkServerTrusted(chain, type));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        check(chain, judge -> judge.checkServerTrusted(chain, type, socket));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        check(chain, judge -> judge.checkServerTrusted(chain, type, engine));
    }

    private void check(X509Certificate[] chain, Question question) throws CertificateException {
        try {
            if (!pins.isEmpty()) {
                question.ask(pinned(chain));
            }
            if (general != null) {
                question.ask(general);
            }
        } catch (CertificateException e) {
            throw new CertificateException(e.getMessage() + "; " + presented(chain), e);
        }
    }

    /**
     * Trusts in what is pinned of a chain. To find it there is not enough: anybody can present the certificate of an
     * authority. The chain has to lead to it.
     */
    private X509ExtendedTrustManager pinned(X509Certificate[] chain) throws CertificateException {
        List<X509Certificate> anchors = pins.anchors(chain, authorities);
        if (anchors.isEmpty()) {
            throw new CertificateException("none of its certificates is pinned");
        }
        if (anchors.contains(chain[0])) {
            // Java does not look at the dates of a certificate that is trusted as it is.
            chain[0].checkValidity();
        }
        return TrustManagers.trusting(anchors);
    }

    private static String presented(X509Certificate[] chain) throws CertificateEncodingException {
        StringJoiner shown = new StringJoiner(", ", "the node presented ", "");
        for (X509Certificate certificate : chain) {
            shown.add(certificate.getSubjectX500Principal() + " with SHA-256 " + Fingerprint.of(certificate)
                    + " valid until " + certificate.getNotAfter().toInstant());
        }
        return shown.toString();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        throw new CertificateException("This is a client");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        checkClientTrusted(chain, type);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        checkClientTrusted(chain, type);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
