package dev.espalier.transport.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads certificates in PEM or DER form. */
final class Certificates {

    private static final Set<String> ENDINGS = Set.of("pem", "crt", "cer");
    private static final Set<String> LABELS = Set.of("CERTIFICATE", "X509 CERTIFICATE");

    private Certificates() {}

    /** Of one file, or of all files of a directory that are called like certificates. */
    static List<X509Certificate> in(Path fileOrDirectory, String what) {
        if (!Files.isDirectory(fileOrDirectory)) {
            return in(PemFile.read(fileOrDirectory, what + " file"), what + " file " + fileOrDirectory);
        }
        List<X509Certificate> all = new ArrayList<>();
        for (Path file : files(fileOrDirectory, what)) {
            all.addAll(in(PemFile.read(file, what + " file"), what + " file " + file));
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException("The " + what + " directory " + fileOrDirectory
                    + " holds no certificate; files that end in .pem, .crt or .cer are read");
        }
        return all;
    }

    private static List<Path> files(Path directory, String what) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> ENDINGS.contains(ending(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The " + what + " directory " + directory + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * Of some bytes.
     *
     * @param source what they are, for messages
     */
    static List<X509Certificate> in(byte[] bytes, String source) {
        List<X509Certificate> certificates;
        try {
            certificates = parse(bytes);
        } catch (CertificateException | IllegalArgumentException e) {
            throw new IllegalArgumentException("The " + source + " cannot be used: " + e.getMessage(), e);
        }
        if (certificates.isEmpty()) {
            throw new IllegalArgumentException("The " + source
                    + " holds no certificate; expected PEM, beginning with -----BEGIN CERTIFICATE-----");
        }
        return certificates;
    }

    private static List<X509Certificate> parse(byte[] bytes) throws CertificateException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        List<X509Certificate> certificates = new ArrayList<>();
        List<PemFile.Block> blocks = PemFile.blocks(bytes);
        for (PemFile.Block block : blocks) {
            if (LABELS.contains(block.label())) {
                certificates.add(
                        (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(block.content())));
            }
        }
        // Binary, or text without marks, which the factory refuses.
        if (blocks.isEmpty() && bytes.length > 0) {
            for (Certificate certificate : factory.generateCertificates(new ByteArrayInputStream(bytes))) {
                certificates.add((X509Certificate) certificate);
            }
        }
        return certificates;
    }
}
