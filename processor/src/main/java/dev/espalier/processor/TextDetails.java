package dev.espalier.processor;

import dev.espalier.processor.model.TextRef;
import dev.espalier.processor.position.CodeFrame;
import dev.espalier.processor.position.SourceSpot;
import java.util.Optional;

/** Shows a place inside of a string, at which no compiler can put its caret. */
final class TextDetails {

    private TextDetails() {}

    /**
     * A line that says where it is, and two that show it.
     *
     * @param text the place
     * @param spot where it is in the source; empty if only the string is known
     */
    static String of(TextRef text, Optional<SourceSpot> spot) {
        SourceSpot inText = SourceSpot.of(text.kind(), text.text(), text.offset());
        if (text.inFile()) {
            return "at " + inText + "\n" + CodeFrame.of(inText);
        }
        String where = "at " + text.kind() + " " + inText.line() + ":" + inText.column();
        return where + spot.map(found -> ", " + found).orElse("") + "\n" + CodeFrame.of(spot.orElse(inText));
    }
}
