package dev.espalier.benchmarks.roundtrip;

import java.util.List;

/** Our client, and what lies below any client. */
public final class OwnStoreContenders implements StoreContenders {

    @Override
    public List<StoreContender> list() {
        return List.of(
                // the least HTTP that works: a blocking socket for each thread, no client at all
                new StoreContender("rawSocket", SocketClient::new, SocketClient.class),
                // HttpClient 5, blocking, with its pool and its codecs, and JSON tuned by hand
                new StoreContender(StoreContender.RAW, RawClient::new, RawClient.class),
                // with its defaults, but for the number of connections
                new StoreContender(StoreContender.OWN, EspalierClient::new, EspalierClient.class));
    }
}
