package dev.espalier.schema.lock;

import dev.espalier.schema.IndexKind;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.TemplateDiff;
import java.util.ArrayList;
import java.util.List;

/**
 * What changes in what the name of an index stands for, and in the template that its indexes are created from. A lock that
 * does not tell what it stood for differs in nothing.
 *
 * @param refused what no server takes under a name that is there already, each in words: {@code alias -> data stream}
 * @param taken what servers take, each in words: {@code template articles: priority: 500 -> 600}
 */
public record KindComparison(List<String> refused, List<String> taken) {

    private static final KindComparison NONE = new KindComparison(List.of(), List.of());

    /** Copies the lists. */
    public KindComparison {
        refused = List.copyOf(refused);
        taken = List.copyOf(taken);
    }

    static KindComparison between(MappingLock lock, MappingLock wanted) {
        IndexKind before = lock.kind();
        IndexKind after = wanted.kind();
        if (before == null || after == null) {
            return NONE;
        }
        String change = before + " -> " + after;
        if (!before.serves(after)) {
            return new KindComparison(List.of(change), List.of());
        }
        List<String> taken = new ArrayList<>(before == after ? List.of() : List.of(change));
        TemplateDiff template = template(lock.template(), wanted.template(), taken);
        return new KindComparison(after == IndexKind.DATA_STREAM ? template.stream() : List.of(), taken);
    }

    private static TemplateDiff template(JsonObject before, JsonObject after, List<String> taken) {
        String gone = before.text("name");
        String added = after.text("name");
        if (gone != null && !gone.equals(added)) {
            taken.add("template " + gone + ": left out; it stays on the server until it is deleted");
        }
        if (added != null && !added.equals(gone)) {
            taken.add("template " + added + ": added");
        }
        if (gone == null || added == null) {
            return new TemplateDiff(List.of(), List.of());
        }
        TemplateDiff differences = TemplateDiff.between(before, after);
        differences.template().forEach(line -> taken.add("template " + added + ": " + line));
        return differences;
    }
}
