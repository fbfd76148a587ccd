package dev.espalier.samples.jdk;

import dev.espalier.index.MappingConflictException;
import dev.espalier.transport.Attempt;
import dev.espalier.transport.TransportException;
import dev.espalier.transport.UnauthorizedException;
import java.util.List;

/** Says in one line what is wrong and what to do. */
final class FailureMessage {

    private FailureMessage() {}

    static String of(RuntimeException failure) {
        if (failure instanceof TransportException noAnswer) {
            return noAnswer(noAnswer);
        }
        if (failure instanceof UnauthorizedException refused) {
            return refused(refused);
        }
        if (failure instanceof MappingConflictException conflict) {
            return conflict(conflict);
        }
        String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return message.lines().map(String::strip).reduce((first, second) -> first + " " + second).orElse("");
    }

    private static String noAnswer(TransportException failure) {
        List<Attempt> attempts = failure.attempts();
        if (attempts.isEmpty()) {
            return failure.getMessage();
        }
        Attempt last = attempts.get(attempts.size() - 1);
        return "no answer from " + last.node() + " (" + last.outcome()
                + "); is a server running there? If it is elsewhere, correct --address";
    }

    private static String refused(UnauthorizedException failure) {
        return failure.status() == 401
                ? failure.node() + " knows no such user and password; correct --user and " + Options.PASSWORD_VARIABLE
                        + ", or --api-key and " + Options.API_KEY_VARIABLE
                : failure.node() + " does not let this user read and write the index; log in as another one";
    }

    private static String conflict(MappingConflictException failure) {
        return "the index has another mapping (" + String.join("; ", failure.differences())
                + "); delete it if nothing else needs it, or give another --address";
    }
}
