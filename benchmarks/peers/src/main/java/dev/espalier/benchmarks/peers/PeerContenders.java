package dev.espalier.benchmarks.peers;

import dev.espalier.benchmarks.Contender;
import dev.espalier.benchmarks.Contenders;
import java.util.List;

/** The libraries that a user would have instead. */
public final class PeerContenders implements Contenders {

    @Override
    public List<Contender> list() {
        return List.of(
                new Contender("avaje", AvajeMapper::new, AvajePageReader::new),
                new Contender("elasticsearchJava", ElasticsearchMapper::new, ElasticsearchPageReader::new),
                new Contender("opensearchJava", OpenSearchMapper::new, OpenSearchPageReader::new),
                new Contender("springData", SpringMapper::new, SpringPageReader::new));
    }
}
