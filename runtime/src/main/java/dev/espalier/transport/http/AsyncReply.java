package dev.espalier.transport.http;

/** Hears of the outcome of an attempt, of exactly one, on any thread. Must neither block nor run what is the user's. */
public interface AsyncReply {

    /**
     * The answer can be read.
     *
     * @param exchange to be {@linkplain AsyncAnswer#claim claimed} and closed
     */
    void answered(AsyncAnswer exchange);

    /**
     * There is no answer.
     *
     * @param unheard whether there was one that nobody came to read in time: the executor of the user is stuck
     */
    void failed(ExchangeException failure, boolean unheard);
}
