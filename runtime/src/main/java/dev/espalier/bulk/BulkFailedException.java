package dev.espalier.bulk;

import dev.espalier.transport.error.ClientException;
import java.util.List;
import java.util.stream.Collectors;

/** Operations of a bulk failed. Thrown only where it is asked for, by {@link BulkResult#orThrow()}. */
public final class BulkFailedException extends ClientException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 5;

    private final transient BulkResult<?> result;

    BulkFailedException(BulkResult<?> result) {
        super(message(result), null);
        this.result = result;
    }

    /**
     * All outcomes, also those of the operations that succeeded.
     *
     * @return the result that this exception was made of; it does not survive serialization
     */
    public BulkResult<?> result() {
        return result;
    }

    private static String message(BulkResult<?> result) {
        List<? extends BulkItem<?>> failures = result.failures();
        String first = failures.stream()
                .limit(SHOWN)
                .map(item -> "position " + item.position() + ", id " + item.id() + ": " + item.outcome())
                .collect(Collectors.joining("; "));
        String rest = failures.size() > SHOWN ? "; and " + (failures.size() - SHOWN) + " more" : "";
        return failures.size() + " of " + result.items().size() + " operations were not carried out: " + first + rest;
    }
}
