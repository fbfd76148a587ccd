package dev.espalier.transport.error;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** The attempts of one call, in order. */
record Attempts(List<Attempt> list) implements Serializable {

    Attempts {
        list = List.copyOf(list);
    }

    @Override
    public String toString() {
        return list.stream()
                .map(Attempt::toString)
                .collect(Collectors.joining("; ", list.size() == 1 ? "1 attempt: " : list.size() + " attempts: ", ""));
    }
}
