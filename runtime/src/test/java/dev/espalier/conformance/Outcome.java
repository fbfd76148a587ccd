package dev.espalier.conformance;

/**
 * What came of trying something on a server.
 *
 * @param rank the higher of two is the one to report
 * @param words for the report
 */
record Outcome(int rank, String words) {

    static final Outcome PASS = new Outcome(1, "pass");
    static final Outcome FAIL = new Outcome(3, "**fail**");

    static Outcome notOnThisServer(String reason) {
        return new Outcome(2, "not on this server: " + reason);
    }

    /** The outcome of two tries of the same thing. */
    Outcome and(Outcome other) {
        return other.rank > rank ? other : this;
    }
}
