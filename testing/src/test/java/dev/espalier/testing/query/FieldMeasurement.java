package dev.espalier.testing.query;

import dev.espalier.testing.query.Verdict.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How well the checker foretells, with the fields known, what becomes of a body: an error, or a silence that nobody means. */
final class FieldMeasurement {

    private final Score valid = new Score();
    private final Map<FieldEdit, Score> mutants = new EnumMap<>(FieldEdit.class);
    private final List<String> disagreements = new ArrayList<>();

    void add(ValidBody body, List<String> alarms) {
        valid.add(Outcome.TAKEN, !alarms.isEmpty());
        if (!alarms.isEmpty()) {
            disagreements.add("valid " + body.place() + ": " + body.tree().compact() + "\n    " + alarms);
        }
    }

    void add(FieldMutant mutant, Verdict verdict, List<String> alarms) {
        boolean wrong = mutant.silent() || verdict.outcome() != Outcome.TAKEN;
        mutants.computeIfAbsent(mutant.edit(), edit -> new Score())
                .add(wrong ? Outcome.REFUSED : Outcome.TAKEN, !alarms.isEmpty());
        if (wrong == alarms.isEmpty()) {
            disagreements.add((wrong ? "missed: " : "right: ") + mutant + "\n    " + alarms + " " + verdict.reason());
        }
    }

    /** The part of the valid bodies that the checker refuses. */
    double falseAlarms() {
        return valid.falseAlarms();
    }

    int validBodies() {
        return valid.count();
    }

    Score of(FieldEdit edit) {
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
