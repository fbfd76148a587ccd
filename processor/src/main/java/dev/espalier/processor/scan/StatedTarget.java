package dev.espalier.processor.scan;

import dev.espalier.schema.Target;
import java.util.Map;

/** Reads for which servers a build is, {@code -Aespalier.target=elasticsearch:8.19}. */
final class StatedTarget {

    private StatedTarget() {}

    /** The target; what servers of both families accept if none was stated, or none that can be read. */
    static Target of(Map<String, String> options) {
        String text = options.get("espalier.target");
        try {
            return text == null ? Target.DEFAULT : Target.parse(text);
        } catch (IllegalArgumentException reportedWithTheOptions) {
            return Target.DEFAULT;
        }
    }
}
