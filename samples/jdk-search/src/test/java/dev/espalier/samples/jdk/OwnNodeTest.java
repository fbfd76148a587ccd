package dev.espalier.samples.jdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.samples.jdk.catalog.Catalog;
import dev.espalier.samples.jdk.catalog.JdkCatalog;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnNodeTest {

    @Test
    void withoutAnAddressTheProgramStartsANodeOfItsOwn() {
        Catalog logging = JdkCatalog.read("java.logging"::equals);
        CapturedTerminal terminal = CapturedTerminal.unattended();
        int code = new JdkSearch(terminal.terminal(), Map.of(), () -> logging).run("--query", "log manager");
        assertTrue(terminal.out().get(0).matches("Server +OpenSearch .* at http://127.0.0.1:\\d+, .*"));
        assertTrue(
                terminal.out().stream()
                        .anyMatch(line -> line.contains("class      java.util.logging.LogManager")
                                || line.contains("class  java.util.logging.LogManager")),
                () -> String.join("\n", terminal.out()));
        assertEquals(0, code);
    }
}
