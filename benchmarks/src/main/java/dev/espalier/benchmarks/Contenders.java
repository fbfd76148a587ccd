package dev.espalier.benchmarks;

import java.util.List;

/** A service: provides contenders. */
public interface Contenders {

    /**
     * The contenders, in the order of results.
     *
     * @return at least one
     */
    List<Contender> list();
}
