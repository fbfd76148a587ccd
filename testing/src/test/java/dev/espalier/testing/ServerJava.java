package dev.espalier.testing;

import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The Java that can load the classes of a server. */
public final class ServerJava {

    private ServerJava() {}

    /** Its executable; the test ends here if there is none on this machine. */
    public static Path command(SearchServerKind kind) {
        try {
            return JavaInstallations.require(kind).home().resolve("bin").resolve("java");
        } catch (SearchServerUnavailableException reason) {
            return Assumptions.abort(reason.getMessage());
        }
    }
}
