package dev.espalier.benchmarks.roundtrip;

import java.util.List;

/** A service: provides clients. */
public interface StoreContenders {

    /**
     * The clients, in the order of results.
     *
     * @return at least one
     */
    List<StoreContender> list();
}
