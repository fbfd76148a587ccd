package dev.espalier.samples.jdk;

import dev.espalier.client.SearchClient;
import dev.espalier.samples.jdk.api.ApiType;
import dev.espalier.samples.jdk.api.ApiTypeRepository;
import dev.espalier.samples.jdk.api.ApiType_;
import dev.espalier.samples.jdk.catalog.Catalog;
import dev.espalier.samples.jdk.terminal.Figures;
import dev.espalier.samples.jdk.terminal.ProgressBar;
import dev.espalier.samples.jdk.terminal.Terminal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Fills the index with a catalogue. */
final class Loader {

    private static final int CHUNK = 100;

    private final SearchClient client;
    private final ApiTypeRepository types;
    private final Terminal terminal;

    Loader(SearchClient client, ApiTypeRepository types, Terminal terminal) {
        this.client = client;
        this.types = types;
        this.terminal = terminal;
    }

    /** Creates or checks the index, and writes every type; afterwards all of them can be found, and no others. */
    void load(Catalog catalog) {
        client.indexes().ensure(ApiType_.DOCUMENT);
        Duration took = store(catalog.types());
        types.refresh();
        terminal.out()
                .printf(
                        "%s stored in %s, %s/s%n",
                        Figures.count(catalog.types().size(), "document"),
                        Figures.time(took),
                        Figures.number(1000L * catalog.types().size() / Math.max(1, took.toMillis())));
        removeOthers(catalog);
    }

    private Duration store(List<ApiType> all) {
        ProgressBar progress =
                new ProgressBar(terminal.out(), terminal.interactive(), InstantSource.system(), all.size());
        for (int start = 0; start < all.size(); start += CHUNK) {
            List<ApiType> chunk = all.subList(start, Math.min(all.size(), start + CHUNK));
            types.saveAll(chunk).orThrow();
            progress.advance(chunk.size());
        }
        return progress.finish();
    }

    /** The index may have been filled by another JDK before. */
    private void removeOthers(Catalog catalog) {
        if (types.count() == catalog.types().size()) {
            return;
        }
        List<String> names = catalog.types().stream().map(ApiType::name).toList();
        long removed = types.deleteBy(ApiType_.name.notIn(names));
        types.refresh();
        terminal.out().println(Figures.count(removed, "document") + " of another JDK removed");
    }
}
