package dev.espalier.testing.provision;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a downloaded file has to be, byte for byte.
 *
 * @param size in bytes
 * @param sha256 the SHA-256 digest of its content in lower-case hexadecimal digits
 */
public record PinnedFile(long size, String sha256) {

    /** Refuses a file that is another. */
    void verify(Path file) throws IOException {
        if (Files.size(file) != size) {
            throw new ProvisioningException(
                    file.getFileName() + " has " + Files.size(file) + " bytes instead of " + size);
        }
        String actual = sha256Of(file);
        if (!actual.equals(sha256)) {
            throw new ProvisioningException(
                    file.getFileName() + " has the SHA-256 digest " + actual + " instead of " + sha256);
        }
    }

    static String sha256Of(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
                content.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
