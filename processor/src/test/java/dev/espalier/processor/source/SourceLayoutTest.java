package dev.espalier.processor.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceLayoutTest {

    @Test
    void tightensCommentsAndBodiesAndLetsTypesBreathe() {
        assertEquals("""
                /** A type. */
                final class A {

                    int a;

                    A() {}
                }
                """, SourceLayout.of("""
                /**
                 * A type.
                 */
                final class A {
                    int a;

                    A() {
                    }
                }
                """));
    }

    @Test
    void leavesTextBlocksAlone() {
        String source = "String a = \"\"\"\n    " + "x, ".repeat(60) + "\n    \"\"\";\n";
        assertEquals(source, SourceLayout.of(source));
    }

    @Test
    void breaksBehindAnAssignmentIfThatIsEnough() {
        String type = "T".repeat(60);
        assertEquals(
                List.of("    " + type + " a =", "            new " + type + "();"),
                LineWrapping.wrap("    " + type + " a = new " + type + "();"));
    }

    @Test
    void breaksBetweenArgumentsButNeverInsideAString() {
        String text = "\"" + "a, ".repeat(20) + "\"";
        assertEquals(
                List.of("    call(" + text + ",", "            " + text + ");"),
                LineWrapping.wrap("    call(" + text + ", " + text + ");"));
    }

    @Test
    void leavesWhatCannotBeBroken() {
        String line = "    call(" + "a".repeat(150) + ");";
        assertEquals(List.of(line), LineWrapping.wrap(line));
    }
}
