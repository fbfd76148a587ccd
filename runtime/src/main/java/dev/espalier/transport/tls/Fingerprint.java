package dev.espalier.transport.tls;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The SHA-256 of a certificate, by which it is recognised. */
final class Fingerprint {

    private static final int DIGITS = 64;
    private static final HexFormat SHOWN = HexFormat.ofDelimiter(":").withUpperCase();

    private final byte[] digest;

    private Fingerprint(byte[] digest) {
        this.digest = digest;
    }

    static Fingerprint parse(String text) {
        String hex = Objects.requireNonNull(text, "fingerprint").strip().replace(":", "");
        if (hex.length() != DIGITS || !hex.chars().allMatch(HexFormat::isHexDigit)) {
            throw new IllegalArgumentException("The fingerprint \"" + text + "\" is not a SHA-256 of " + DIGITS
                    + " hexadecimal digits; openssl x509 -fingerprint -sha256 shows it");
        }
        return new Fingerprint(HexFormat.of().parseHex(hex.toLowerCase(Locale.ROOT)));
    }

    static Fingerprint of(X509Certificate certificate) throws CertificateEncodingException {
        try {
            return new Fingerprint(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Takes as long whichever of them it is, and if it is none. */
    boolean isAmong(List<Fingerprint> others) {
        boolean found = false;
        for (Fingerprint other : others) {
            found |= MessageDigest.isEqual(digest, other.digest);
        }
        return found;
    }

    @Override
    public String toString() {
        return SHOWN.formatHex(digest);
    }
}
