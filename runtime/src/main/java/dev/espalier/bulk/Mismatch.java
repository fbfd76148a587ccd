package dev.espalier.bulk;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out whether the items of an answer are those of the operations of its request. */
final class Mismatch {

    private static final int SHOWN = 5;

    private Mismatch() {}

    /** Null if each item belongs to the operation in its place. */
    static @Nullable String between(List<? extends BulkEntry<?>> entries, List<BulkResponseItem> items) {
        if (entries.size() != items.size()) {
            return "The server answered a bulk request of " + entries.size() + " operations with " + items.size()
                    + " items; which belongs to which can not be told: " + named(entries);
        }
        for (int index = 0; index < items.size(); index++) {
            BulkEntry<?> entry = entries.get(index);
            BulkResponseItem item = items.get(index);
            // not by the id, which a pipeline may have changed
            if (!item.operation().equals(entry.action().word())) {
                return "The server answered " + entry + " with an item about \"" + item.operation()
                        + "\"; which belongs to which can not be told: " + named(entries);
            }
        }
        return null;
    }

    private static String named(List<? extends BulkEntry<?>> entries) {
        String first = entries.stream().limit(SHOWN).map(Object::toString).collect(Collectors.joining(", "));
        return entries.size() > SHOWN ? first + " and " + (entries.size() - SHOWN) + " more" : first;
    }
}
