package dev.espalier.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConformanceRunTest {

    private static final Row SAVES = new Row("Documents", "Saves");
    private static final Row COUNTS = new Row("Documents", "Counts");
    private static final Row NEIGHBOURS = new Row("Vectors", "Finds neighbours");

    private final ConformanceTable kept = new ConformanceTable();
    private final ConformanceRun run = new ConformanceRun();

    @BeforeEach
    void keep() {
        kept.set(SAVES, "A 1", "pass");
        kept.set(SAVES, "B 2", "pass");
        kept.set(COUNTS, "A 1", "pass");
        kept.set(COUNTS, "B 2", "not on this server: B 2 lacks COUNTING");
        kept.set(NEIGHBOURS, "B 2", "pass");
    }

    @Test
    void isAPageThatCanBeReadAgain() {
        String page = kept.markdown();
        assertEquals("""

                ## Documents

                | | A 1 | B 2 |
                | --- | --- | --- |
                | Counts | pass | not on this server: B 2 lacks COUNTING |
                | Saves | pass | pass |

                ## Vectors

                | | A 1 | B 2 |
                | --- | --- | --- |
                | Finds neighbours | not tried | pass |
                """, page.substring(page.indexOf("\n\n## ") + 1));
        assertEquals(page, ConformanceTable.parse(page).markdown());
    }

    @Test
    void aCompleteRunReplacesAll() {
        run.add(SAVES, "A 1", Outcome.PASS);
        run.add(SAVES, "B 2", Outcome.PASS);
        run.add(SAVES, "B 2", Outcome.FAIL);

        ConformanceTable table = run.over(kept, true);

        assertEquals("pass", table.get(SAVES, "A 1"));
        assertEquals("**fail**", table.get(SAVES, "B 2"));
        assertEquals("not tried", table.get(COUNTS, "A 1"));
        assertEquals(
                1,
                table.markdown().lines().filter(line -> line.startsWith("## ")).count());
    }

    @Test
    void aRunOfSomeTestsSaysNothingAboutTheOthers() {
        run.add(SAVES, "A 1", Outcome.notOnThisServer("A 1 lacks SAVING"));

        ConformanceTable table = run.over(kept, false);

        assertEquals(
                kept.markdown()
                        .replace("| Saves | pass | pass |", "| Saves | not on this server: A 1 lacks SAVING | pass |"),
                table.markdown());
    }

    @Test
    void aServerThatCannotRunHereKeepsItsColumn() {
        Row added = new Row("Documents", "Deletes");
        run.add(SAVES, "A 1", Outcome.PASS);
        run.add(COUNTS, "A 1", Outcome.PASS);
        run.add(added, "A 1", Outcome.PASS);
        run.addUnavailable("Documents", "B 2");
        run.addUnavailable("Vectors", "B 2");

        ConformanceTable table = run.over(kept, true);

        assertEquals("not tried", table.get(added, "B 2"));
        assertEquals(
                kept.markdown(),
                table.markdown()
                        .lines()
                        .filter(line -> !line.contains("Deletes"))
                        .map(line -> line + "\n")
                        .reduce("", String::concat));
    }

    @Test
    void aRowGoesWithItsTestEvenIfAnotherServerCannotRunHere() {
        run.add(SAVES, "A 1", Outcome.PASS);
        run.addUnavailable("Documents", "B 2");

        assertEquals("not tried", run.over(kept, true).get(COUNTS, "B 2"));
    }

    @Test
    void whatAllTestsOfAnAreaNeedCanBeLacking() {
        run.add(NEIGHBOURS, "B 2", Outcome.PASS);
        run.addLacking("Vectors", "A 1", "A 1 lacks DENSE_VECTOR");

        assertEquals(
                "not on this server: A 1 lacks DENSE_VECTOR",
                run.over(kept, true).get(NEIGHBOURS, "A 1"));
    }

    @Test
    void aRowIsNamedAfterItsTest() throws NoSuchMethodException {
        assertEquals(
                new Row("Conformance run", "A row is named after its test"),
                RowName.of(getClass(), getClass().getDeclaredMethod("aRowIsNamedAfterItsTest")));
        assertEquals(new Row("Documents", "Saves"), RowName.of(Named.class, Named.class.getDeclaredMethod("anything")));
    }

    @Test
    void eachCallOfATestCanHaveARowOfItsOwn() throws NoSuchMethodException {
        Row row = RowName.of(Named.class, Named.class.getDeclaredMethod("anyOf", String.class), "keyword");
        assertEquals(new Row("Documents", "keyword"), row);
        assertEquals(
                new Row("Documents", "Saves"),
                RowName.of(Named.class, Named.class.getDeclaredMethod("anything"), "anything()"));
    }

    @DisplayName("Documents")
    private static final class Named {

        @EachCaseIsARow
        void anyOf(String type) {}

        @DisplayName("Saves")
        void anything() {}
    }
}
