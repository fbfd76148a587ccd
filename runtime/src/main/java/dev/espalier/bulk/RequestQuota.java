package dev.espalier.bulk;

/**
 * How many requests may be under way at a time: half as many after each that the server was too busy for, one more after
 * some in a row that it was not. Not thread-safe.
 */
final class RequestQuota {

    /** How many requests it takes to dare one more at a time. */
    static final int CONFIDENCE = 8;

    private final int most;
    private int allowed;
    private int calm;

    RequestQuota(int most) {
        this.most = most;
        this.allowed = most;
    }

    int allowed() {
        return allowed;
    }

    void overloaded() {
        allowed = Math.max(1, allowed / 2);
        calm = 0;
    }

    void answered() {
        if (allowed < most && ++calm >= CONFIDENCE) {
            allowed++;
            calm = 0;
        }
    }
}
