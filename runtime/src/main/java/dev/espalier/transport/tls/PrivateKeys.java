package dev.espalier.transport.tls;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/** Reads private keys in PEM form. No message repeats any of a key. */
final class PrivateKeys {

    private static final List<String> ALGORITHMS = List.of("RSA", "EC", "EdDSA");

    private PrivateKeys() {}

    /**
     * The one key of a file.
     *
     * @param password null if the key is not encrypted
     */
    static PrivateKey in(Path pem, char @Nullable [] password) {
        byte[] text = PemFile.read(pem, "private key file");
        try {
            for (PemFile.Block block : PemFile.blocks(text)) {
                KeySpec key = spec(block, password);
                if (key != null) {
                    return key(key);
                }
            }
        } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException("The private key file " + pem + " cannot be used: " + e.getMessage(), e);
        }
        throw new IllegalArgumentException("The private key file " + pem
                + " holds no private key; expected PEM, beginning with -----BEGIN PRIVATE KEY-----");
    }

    /** Null if the block is something else. */
    private static @Nullable KeySpec spec(PemFile.Block block, char @Nullable [] password)
            throws GeneralSecurityException, IOException {
        return switch (block.label()) {
            case "PRIVATE KEY" -> new PKCS8EncodedKeySpec(block.content());
            case "RSA PRIVATE KEY" -> new PKCS8EncodedKeySpec(Der.rsa(block.content()));
            case "EC PRIVATE KEY" -> new PKCS8EncodedKeySpec(Der.ec(block.content()));
            case "ENCRYPTED PRIVATE KEY" -> decrypted(block.content(), password);
            default -> null;
        };
    }

    private static KeySpec decrypted(byte[] content, char @Nullable [] password)
            throws GeneralSecurityException, IOException {
        if (password == null) {
            throw new IllegalArgumentException("it is encrypted; give its password");
        }
        EncryptedPrivateKeyInfo encrypted = new EncryptedPrivateKeyInfo(content);
        // The name of the newer schemes is only found in their parameters.
        String scheme = encrypted.getAlgName().startsWith("PBEWith")
                ? encrypted.getAlgName()
                : encrypted.getAlgParameters().toString();
        PBEKeySpec secret = new PBEKeySpec(password);
        try {
            Cipher cipher = Cipher.getInstance(scheme);
            SecretKey key = SecretKeyFactory.getInstance(scheme).generateSecret(secret);
            cipher.init(Cipher.DECRYPT_MODE, key, encrypted.getAlgParameters());
            return encrypted.getKeySpec(cipher);
        } catch (GeneralSecurityException e) {
            throw new GeneralSecurityException("the password is wrong, or Java does not know the cipher " + scheme, e);
        } finally {
            secret.clearPassword();
        }
    }

    private static PrivateKey key(KeySpec spec) throws GeneralSecurityException {
        for (String algorithm : ALGORITHMS) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(spec);
            } catch (InvalidKeySpecException e) {
                // The next one knows it.
                continue;
            }
        }
        throw new InvalidKeySpecException("it is none of " + ALGORITHMS);
    }
}
