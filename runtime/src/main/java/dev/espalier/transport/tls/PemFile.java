package dev.espalier.transport.tls;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What lies between the marks of a text in PEM form. */
final class PemFile {

    /**
     * One block.
     *
     * @param label what the marks say, such as {@code CERTIFICATE}
     * @param content in DER form
     */
    record Block(String label, byte[] content) {

        /** What is in it may be secret. */
        @Override
        public String toString() {
            return label;
        }
    }

    private static final Pattern BLOCK = Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \\1-----");

    private PemFile() {}

    /** The bytes of a file that has to be there. */
    static byte[] read(Path file, String what) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("The " + what + " " + file + " does not exist");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalArgumentException("The " + what + " " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * All blocks, in order.
     *
     * @throws IllegalArgumentException if one is not in Base64
     */
    static List<Block> blocks(byte[] text) {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(new String(text, StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
            String content = matcher.group(2);
            if (content.contains("Proc-Type:")) {
                throw new IllegalArgumentException("it is encrypted in an old form; convert it: openssl pkcs8 -topk8");
            }
            blocks.add(new Block(matcher.group(1), Base64.getMimeDecoder().decode(content)));
        }
        return blocks;
    }
}
