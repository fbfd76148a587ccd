package dev.espalier.testing;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What a server keeps of a password, made with PBKDF2.
 *
 * @param salt in Base64
 * @param hash in Base64
 */
record PasswordHash(String salt, String hash) {

    /** Few: the password is random and lives for the length of a test. */
    static final int ITERATIONS = 1_000;

    static final int HASH_BITS = 256;

    /** Hashes a password with a digest such as {@code SHA512}. */
    static PasswordHash of(String password, String digest) {
        try {
            byte[] salt = random(HASH_BITS / Byte.SIZE);
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmac" + digest)
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, HASH_BITS))
                    .getEncoded();
            Base64.Encoder encoder = Base64.getEncoder();
            return new PasswordHash(encoder.encodeToString(salt), encoder.encodeToString(hash));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has PBKDF2 with " + digest, e);
        }
    }

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return random;
    }
}
