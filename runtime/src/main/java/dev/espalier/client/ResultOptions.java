package dev.espalier.client;

import java.util.Objects;

/** The settings of a {@link SearchClientBuilder} that are about results. */
abstract sealed class ResultOptions extends IdentityOptions permits SearchClientBuilder {

    private ResultSettings results = ResultSettings.standard();

    /**
     * How results of any number of matches are given: the key of cursors, how long a list may get.
     *
     * @param settings in place of {@link ResultSettings#standard()}
     * @return this
     */
    public SearchClientBuilder results(ResultSettings settings) {
        this.results = Objects.requireNonNull(settings, "settings");
        return self();
    }

    ResultSettings results() {
        return results;
    }
}
