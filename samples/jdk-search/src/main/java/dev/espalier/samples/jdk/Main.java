package dev.espalier.samples.jdk;

import dev.espalier.samples.jdk.catalog.JdkCatalog;
import dev.espalier.samples.jdk.terminal.Terminal;

/** Runs the program in this process. */
public final class Main {

    private Main() {}

    /**
     * Searches the API of this JDK.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String... arguments) {
        int code = new JdkSearch(Terminal.ofProcess(), System.getenv(), JdkCatalog::read).run(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }
}
