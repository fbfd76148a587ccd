package dev.espalier.processor;

import dev.espalier.processor.diagnostic.Diagnostic;
import dev.espalier.processor.diagnostic.Problem;
import dev.espalier.processor.diagnostic.Wording;
import dev.espalier.processor.scan.ElementRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups problems of one kind in one type, where there are too many to read: compilers stop after a hundred errors, and
 * what is said many times hides what is said once.
 */
final class Repetitions {

    /** How many of a kind are printed one by one. */
    static final int LIMIT = 25;

    private Repetitions() {}

    /**
     * A problem, and how many of its kind it stands for.
     *
     * @param first the problem to print
     * @param others how many further ones are not printed
     * @param type where they are
     */
    record Group(Diagnostic first, int others, String type) {

        /** The end of the message. */
        String more() {
            return others == 0
                    ? ""
                    : "\nand " + Wording.count(others, "more problem") + " "
                            + first.problem().code() + " in " + type
                            + (others == 1 ? ", which is not listed" : ", which are not listed");
        }
    }

    private record Kind(Problem problem, String type) {}

    static List<Group> group(List<Diagnostic> sorted) {
        Map<Kind, List<Integer>> places = new LinkedHashMap<>();
        List<Group> groups = new ArrayList<>();
        for (Diagnostic diagnostic : sorted) {
            Kind kind = new Kind(diagnostic.problem(), type(diagnostic));
            List<Integer> before = places.computeIfAbsent(kind, ignored -> new ArrayList<>());
            if (before.size() <= LIMIT || kind.type().isEmpty()) {
                before.add(groups.size());
                groups.add(new Group(diagnostic, 0, kind.type()));
            } else {
                groups.set(before.get(LIMIT), oneMore(groups.get(before.get(LIMIT))));
            }
        }
        return groups;
    }

    private static Group oneMore(Group group) {
        return new Group(group.first(), group.others() + 1, group.type());
    }

    /** The outermost type around a problem; empty if it is at none. */
    private static String type(Diagnostic diagnostic) {
        return ElementRef.under(diagnostic.source())
                .map(place ->
                        CompiledTypes.outermost(place.element()).getSimpleName().toString())
                .orElse("");
    }
}
