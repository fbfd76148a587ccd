package dev.espalier.testing.provision;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The download of a whole file.
 *
 * @param client talks to the repository
 * @param file the address of the file
 * @param expected what the file has to be
 */
record Download(RepositoryClient client, URI file, PinnedFile expected) {

    /** Downloads to a file; if an earlier attempt has left a part of it there, only the rest. */
    void to(Path target) throws IOException {
        long bytesThere = Files.exists(target) ? Files.size(target) : 0;
        if (bytesThere > expected.size()) {
            Files.delete(target);
            bytesThere = 0;
        }
        if (bytesThere < expected.size()) {
            client.download(file, target, bytesThere);
        }
        if (Files.size(target) < expected.size()) {
            throw new ProvisioningException("the download of " + file + " has broken off after " + Files.size(target)
                    + " of " + expected.size() + " bytes; the next attempt continues there");
        }
        verify(target);
    }

    private void verify(Path target) throws IOException {
        try {
            expected.verify(target);
        } catch (ProvisioningException e) {
            // There is nothing to continue.
            Files.delete(target);
            throw e;
        }
    }
}
