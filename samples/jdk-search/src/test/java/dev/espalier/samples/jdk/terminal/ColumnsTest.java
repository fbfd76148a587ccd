package dev.espalier.samples.jdk.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void alignsCellsAndLeavesNothingAtTheEnd() {
        List<String> lines = new Columns()
                .row("class", "java.lang.String", "java.base")
                .row("interface", "java.util.List")
                .row("", "x", "")
                .lines();
        assertEquals(
                List.of("class      java.lang.String  java.base", "interface  java.util.List", "           x"), lines);
    }

    @Test
    void hasNoLinesWithoutRows() {
        assertEquals(List.of(), new Columns().lines());
    }
}
