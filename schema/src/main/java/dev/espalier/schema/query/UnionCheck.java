package dev.espalier.schema.query;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.query.grammar.ValueType;
import java.util.Comparator;
import java.util.List;

/** Checks a value that may be one of several; what is reported is what is wrong with the likeliest. */
final class UnionCheck {

    /** The one that got furthest; of those, the one with the fewest errors. */
    private static final Comparator<Findings> LIKELIEST = Comparator.comparingInt(Findings::reached)
            .reversed()
            .thenComparingLong(Findings::errors)
            .thenComparingInt(Findings::size);

    private final CheckRun run;
    private final ValueCheck values;

    UnionCheck(CheckRun run, ValueCheck values) {
        this.run = run;
        this.values = values;
    }

    void check(JsonTree value, ValueType union, Place place, Findings out) {
        ValueKind kind = ValueKind.of(value);
        List<ValueType> branches = run.doors().branches(union);
        List<ValueType> open = branches.stream()
                .filter(branch -> run.doors().of(branch).contains(kind))
                .toList();
        List<ValueType> tried = open.isEmpty()
                ? branches.stream()
                        .filter(branch -> run.doors().coerces(branch, kind))
                        .toList()
                : open;
        if (tried.isEmpty()) {
            out.add(
                    FindingKind.WRONG_KIND,
                    place.depth(),
                    run.position(value),
                    branches.stream().anyMatch(branch -> run.doors().lists(branch, kind))
                            ? ValueKind.listed(value)
                            : "",
                    run.doors().spelling(union),
                    ValueKind.spelling(value));
        } else if (tried.size() == 1) {
            values.check(value, tried.get(0), place, out);
        } else {
            out.addAll(tried.stream()
                    .map(branch -> attempt(value, branch, place))
                    .min(LIKELIEST)
                    .orElseThrow());
        }
    }

    private Findings attempt(JsonTree value, ValueType branch, Place place) {
        Findings findings = new Findings();
        values.check(value, branch, place, findings);
        return findings;
    }
}
