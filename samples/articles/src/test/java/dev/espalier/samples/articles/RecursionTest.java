package dev.espalier.samples.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.client.SearchClient;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lies deeper than the mapping of a recursive type is kept, but not searched. */
@EverySearchServer
class RecursionTest {

    @Test
    void keepsAllLevelsAndFindsThoseThatAreMapped(SearchCluster cluster) {
        Folder folder = new Folder(
                "root",
                List.of(new Folder(
                        "one", List.of(new Folder("two", List.of(new Folder("three", List.of()), folder("four")))))));
        try (SearchClient client = SearchClient.connect(cluster.address(0).toString())) {
            client.indexes().ensure(Folder_.DOCUMENT);
            Folder_Repository folders = new Folder_Repository_Impl(client);

            folders.save(folder);
            folders.refresh();

            assertEquals(folder, folders.findById("root").orElseThrow());
            assertEquals(1, folders.count(Folder_.folders.name.is("one")));
            assertEquals(1, folders.count(Folder_.folders.folders.name.is("two")));
            assertEquals(0, folders.count(Folder_.folders.folders.folders.exists()));
        }
    }

    private static Folder folder(String name) {
        return new Folder(name, List.of());
    }
}
