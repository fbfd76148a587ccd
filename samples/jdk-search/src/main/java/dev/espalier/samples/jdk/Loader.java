package dev.espalier.samples.jdk;

import dev.espalier.client.SearchClient;
import dev.espalier.index.EnsureResult;
import dev.espalier.samples.jdk.api.ApiType;
import dev.espalier.samples.jdk.api.ApiTypeRepository;
import dev.espalier.samples.jdk.api.ApiType_;
import dev.espalier.samples.jdk.catalog.Catalog;
import dev.espalier.samples.jdk.terminal.Figures;
import dev.espalier.samples.jdk.terminal.ProgressBar;
import dev.espalier.samples.jdk.terminal.Steps;
import dev.espalier.samples.jdk.terminal.Terminal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Fills the index with a catalogue. */
final class Loader {

    private static final int CHUNK = 200;

    private final SearchClient client;
    private final ApiTypeRepository types;
    private final Terminal terminal;
    private final Steps steps;

    Loader(SearchClient client, ApiTypeRepository types, Terminal terminal, Steps steps) {
        this.client = client;
        this.types = types;
        this.terminal = terminal;
        this.steps = steps;
    }

    /** Creates or checks the index and writes every type. Afterwards all of them can be found, and no others. */
    void load(Catalog catalog) {
        EnsureResult index = client.indexes().ensure(ApiType_.DOCUMENT);
        int count = catalog.types().size();
        Duration took = store(catalog.types());
        types.refresh();
        removeOthers(catalog.types());
        long rate = Math.round(count / (took.toMillis() / 1000.0));
        steps.done(
                "Index",
                String.join(" ", index.indexes()) + ": " + Figures.count(count, "document") + " stored, "
                        + Figures.number(rate) + "/s",
                took);
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

    /** An index may have been filled by another JDK before. */
    private void removeOthers(List<ApiType> kept) {
        if (types.count() > kept.size()) {
            types.deleteBy(ApiType_.name.notIn(kept.stream().map(ApiType::name).toList()));
        }
    }
}
