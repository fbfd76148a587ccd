package dev.espalier.samples.jdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.client.SearchClient;
import dev.espalier.samples.jdk.api.ApiType;
import dev.espalier.samples.jdk.api.ApiTypeRepository;
import dev.espalier.samples.jdk.api.ApiTypeRepository_Impl;
import dev.espalier.samples.jdk.api.ApiType_;
import dev.espalier.samples.jdk.catalog.Catalog;
import dev.espalier.samples.jdk.catalog.JdkCatalog;
import dev.espalier.testing.SearchCluster;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The program on a real node, with the types of java.base. */
class JdkSearchTest {

    private static SearchCluster cluster;
    private static Catalog base;
    private static CapturedTerminal terminal;
    private static int code;

    @BeforeAll
    static void run() {
        cluster = SearchCluster.builder().start();
        base = JdkCatalog.read("java.base"::equals);
        terminal = CapturedTerminal.unattended();
        code = new JdkSearch(terminal.terminal(), Map.of(), () -> base).run("--address", address());
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }
}
