package dev.espalier.testing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;

/**
 * A certificate for this machine's loopback address, with its key, both in PEM.
 *
 * @param key a PEM file with the private key
 * @param certificate a PEM file with the certificate
 */
record SelfSignedCertificate(Path key, Path certificate) {

    /** Whom the certificate is for. */
    static final String NAME = "CN=localhost";

    private static final String ALIAS = "http";
    /** Of a file that is deleted before anybody else sees it. */
    private static final String STORE_PASSWORD = "temporary";

    /** Makes one with the keytool of the running Java. */
    static SelfSignedCertificate create(Path directory) throws IOException, GeneralSecurityException {
        Path store = directory.resolve("http.p12");
        runKeytool(store);
        KeyStore keys = KeyStore.getInstance(store.toFile(), STORE_PASSWORD.toCharArray());
        byte[] key = keys.getKey(ALIAS, STORE_PASSWORD.toCharArray()).getEncoded();
        byte[] certificate = keys.getCertificate(ALIAS).getEncoded();
        Files.delete(store);
        return new SelfSignedCertificate(
                writePem(directory.resolve("http.key"), "PRIVATE KEY", key),
                writePem(directory.resolve("http.crt"), "CERTIFICATE", certificate));
    }

    private static void runKeytool(Path store) throws IOException {
        String name = File.separatorChar == '\\' ? "keytool.exe" : "keytool";
        Path keytool = Path.of(System.getProperty("java.home"), "bin", name);
        List<String> command = List.of(
                keytool.toString(),
                // It ends before the optimizing compiler pays.
                "-J-XX:TieredStopAtLevel=1",
                "-J-XX:+UseSerialGC",
                "-genkeypair",
                "-alias",
                ALIAS,
                "-keyalg",
                "EC",
                "-dname",
                NAME,
                "-ext",
                "san=dns:localhost,ip:127.0.0.1",
                "-validity",
                "30",
                "-keystore",
                store.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                STORE_PASSWORD);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("keytool has failed: " + output.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while keytool makes a certificate", e);
        }
    }

    private static Path writePem(Path file, String type, byte[] content) throws IOException {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return Files.writeString(file, "-----BEGIN " + type + "-----\n" + lines + "\n-----END " + type + "-----\n");
    }
}
