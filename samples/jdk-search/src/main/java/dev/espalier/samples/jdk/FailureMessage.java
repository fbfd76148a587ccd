package dev.espalier.samples.jdk;

import dev.espalier.index.MappingConflictException;
import dev.espalier.samples.jdk.api.ApiType_;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.error.UnauthorizedException;
import dev.espalier.transport.node.Node;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Collectors;

/** Says in one line what is wrong and what to do. */
final class FailureMessage {

    private static final int DIFFERENCES = 3;

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
        return oneLine(failure);
    }

    private static String noAnswer(TransportException failure) {
        if (failure.kind() != TransportException.Kind.CONNECT
                || failure.attempts().isEmpty()) {
            return oneLine(failure);
        }
        Node node = failure.attempts().get(failure.attempts().size() - 1).node();
        return failure.getCause() instanceof UnknownHostException
                ? "nothing is known of the host of " + node + "; correct --address"
                : "cannot connect to " + node + "; is a server running there? If it is elsewhere, correct --address";
    }

    private static String refused(UnauthorizedException failure) {
        return failure.status() == 401
                ? failure.node() + " asks for a valid log-in; give --user with " + Options.PASSWORD_VARIABLE
                        + ", or --api-key with " + Options.API_KEY_VARIABLE
                : failure.node() + " does not let this user read and write the index; log in as another one";
    }

    private static String conflict(MappingConflictException failure) {
        List<String> differences = failure.differences();
        String more = differences.size() > DIFFERENCES ? " and " + (differences.size() - DIFFERENCES) + " more" : "";
        return "the index " + ApiType_.DOCUMENT.index() + " has another mapping ("
                + differences.stream().limit(DIFFERENCES).collect(Collectors.joining("; ")) + more
                + "); delete it if nothing else needs it, or give another --address";
    }

    private static String oneLine(RuntimeException failure) {
        String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return message.lines().map(String::strip).collect(Collectors.joining(" "));
    }
}
