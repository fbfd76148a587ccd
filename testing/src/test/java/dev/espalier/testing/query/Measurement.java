package dev.espalier.testing.query;

import dev.espalier.testing.query.Verdict.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How well the checker foretells what a server says of valid bodies and of mutants. */
final class Measurement {

    private final Score valid = new Score();
    private final Map<Edit, Score> mutants = new EnumMap<>(Edit.class);
    private final List<String> disagreements = new ArrayList<>();

    void add(ValidBody body, List<String> alarms) {
        valid.add(Outcome.TAKEN, !alarms.isEmpty());
        if (!alarms.isEmpty()) {
            disagreements.add("valid " + body.place() + ": " + body.tree().compact() + "\n    " + alarms);
        }
    }

    void add(Mutant mutant, Verdict verdict, List<String> alarms) {
        mutants.computeIfAbsent(mutant.edit(), edit -> new Score()).add(verdict.outcome(), !alarms.isEmpty());
        if (!alarms.isEmpty() && verdict.outcome() == Outcome.TAKEN) {
            disagreements.add("taken: " + mutant + "\n    " + alarms);
        } else if (alarms.isEmpty() && verdict.outcome() == Outcome.REFUSED) {
            disagreements.add("refused: " + mutant + "\n    " + verdict.reason());
        }
    }

    /** The part of the valid bodies that the checker refuses. */
    double falseAlarms() {
        return valid.falseAlarms();
    }

    int validBodies() {
        return valid.count();
    }

    Score of(Edit edit) {
        return Objects.requireNonNull(mutants.get(edit));
    }

    Score ofAll() {
        Score all = new Score();
        mutants.values().forEach(all::add);
        return all;
    }

    /** Where the checker and the server say different things. */
    List<String> disagreements() {
        return disagreements;
    }
}
