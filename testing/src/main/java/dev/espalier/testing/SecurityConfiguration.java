package dev.espalier.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** How a family of servers is told to ask for HTTPS and a password. */
interface SecurityConfiguration {

    /** The file with the private key in the folder of a node's configuration. */
    String KEY = "http.key";

    /** The file with the certificate. */
    String CERTIFICATE = "http.crt";

    /** {@return the settings of every node} */
    Map<String, String> settings();

    /** Writes the files that let one user do everything into the folder of a node's configuration. */
    void write(Path folder, String user, String password) throws IOException;
}
