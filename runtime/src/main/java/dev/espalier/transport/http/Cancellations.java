package dev.espalier.transport.http;

import dev.espalier.transport.request.CancellationToken;
import dev.espalier.transport.request.CancellationToken.Registration;
import java.util.List;

/** The tokens that may end a call: those of its own options, and of each view that it goes through. */
public record Cancellations(List<CancellationToken> tokens) {

    /** Of a call that only this side can end. */
    public static final Cancellations NONE = new Cancellations(List.of());

    private static final Registration NO_REGISTRATION = () -> {};

    /** Whether there is a token at all. */
    public boolean possible() {
        return !tokens.isEmpty();
    }

    /** Whether one of them has ended the call. */
    public boolean cancelled() {
        for (CancellationToken token : tokens) {
            if (token.isCancelled()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Has something ended.
     *
     * @param end runs once for each token that is cancelled, on any thread, perhaps at once
     */
    public Registration link(Runnable end) {
        return switch (tokens.size()) {
            case 0 -> NO_REGISTRATION;
            case 1 -> tokens.get(0).whenCancelled(end);
            default -> {
                List<Registration> all =
                        tokens.stream().map(token -> token.whenCancelled(end)).toList();
                yield () -> all.forEach(Registration::close);
            }
        };
    }
}
