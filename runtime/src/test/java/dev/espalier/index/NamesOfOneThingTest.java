package dev.espalier.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.espalier.StubServer;
import dev.espalier.StubServer.Answer;
import dev.espalier.client.SearchClient;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What could reach more than one thing is refused before anything is sent. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamesOfOneThingTest {

    private StubServer server;
    private SearchClient client;
    private IndexAdmin indexes;

    @BeforeAll
    void connect() {
        server = new StubServer(request -> new Answer(500, "{}"));
        client = server.connect();
        indexes = client.indexes();
    }

    @AfterAll
    void close() {
        client.close();
        server.close();
    }

    @AfterEach
    void nothingWasSent() {
        assertEquals(List.of(), server.received());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "logs-*", "a,b", "_all", "a b", "?"})
    void refusesPatternsAndLists(String name) {
        TemplateAdmin templates = indexes.templates();
        assertThrows(IllegalArgumentException.class, () -> indexes.named(name));
        assertThrows(IllegalArgumentException.class, () -> AliasAction.add("a", name));
        assertThrows(IllegalArgumentException.class, () -> AliasAction.remove(name, "a"));
        assertThrows(IllegalArgumentException.class, () -> AliasAction.deleteIndex(name));
        assertThrows(IllegalArgumentException.class, () -> templates.deleteIndexTemplate(name));
        assertThrows(IllegalArgumentException.class, () -> templates.deleteComponentTemplate(name));
        assertThrows(IllegalArgumentException.class, () -> indexes.dataStreams().delete(name));
    }

    @Test
    void refusesWhatMakesNoSense() {
        RolloverConditions always = RolloverConditions.always();
        assertThrows(IllegalArgumentException.class, () -> always.maxAge(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> always.maxDocuments(0));
        assertThrows(IllegalArgumentException.class, () -> always.maxBytes(-1));
        NamedIndex index = indexes.named("a");
        assertThrows(IllegalArgumentException.class, () -> index.forceMerge(0, Duration.ofSeconds(1)));
        assertThrows(IllegalArgumentException.class, () -> indexes.aliases().update());
        AliasAction remove = AliasAction.remove("a", "b");
        assertThrows(IllegalArgumentException.class, remove::writeIndex);
    }
}
