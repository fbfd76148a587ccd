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
        System.exit(new JdkSearch(Terminal.ofProcess(), System.getenv(), JdkCatalog::read).run(arguments));
    }
}
