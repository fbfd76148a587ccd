package dev.espalier.schema.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.schema.IndexKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockComparisonTest {

    @Test
    void findsNothingBetweenEquals() {
        LockComparison comparison = between("{'a': {'type': 'long'}}", "{'a': {'type': 'long'}}");
        assertTrue(comparison.mapping().isEmpty());
        assertEquals(List.of(), comparison.gone());
    }

    @Test
    void refusesAFieldThatReturnsAsAnotherType() {
        MappingLock before = Locks.of("{'a': {'type': 'long'}, 'b': {'type': 'long'}}");
        MappingLock without = before.followedBy(Locks.of("{'b': {'type': 'long'}}"));
        LockComparison comparison =
                LockComparison.of(without, Locks.of("{'a': {'type': 'keyword'}, 'b': {'type': 'long'}}"));
        assertEquals("[a: type long -> keyword]", comparison.mapping().changes().toString());
    }

    @Test
    void namesAFieldThatIsGoneOnlyOnce() {
        MappingLock before = Locks.of("{'a': {'type': 'long'}, 'b': {'type': 'long'}}");
        MappingLock after = Locks.of("{'b': {'type': 'long'}}");
        assertEquals(List.of("a"), LockComparison.of(before, after).gone());
        assertEquals(
                List.of(), LockComparison.of(before.followedBy(after), after).gone());
    }

    @Test
    void guessesARename() {
        assertEquals(
                List.of(new Rename("a.old", "a.fresh")),
                between(
                                "{'a': {'properties': {'old': {'type': 'long'}, 'x': {'type': 'ip'}}}}",
                                "{'a': {'properties': {'fresh': {'type': 'long'}, 'x': {'type': 'ip'}}}}")
                        .renames());
    }

    @Test
    void takesAFieldOfAnotherTypeForNoRename() {
        assertEquals(
                List.of(),
                between("{'old': {'type': 'long'}}", "{'fresh': {'type': 'keyword'}}")
                        .renames());
    }

    @Test
    void noticesThatAnAnalyzerMakesOtherTerms() {
        String field = "{'t': {'type': 'text', 'analyzer': 'mine'}}";
        assertEquals(
                List.of(new AnalysisChange("t", "mine", true)),
                between(settings("'stop'"), field, settings("'stemmer'"), field).analysis());
        assertEquals(
                List.of(),
                between(settings("'stop'"), field, settings("'stop'"), field).analysis());
    }

    @Test
    void followsFiltersThatAnAnalyzerNames() {
        String field = "{'t': {'type': 'text', 'fields': {'x': {'type': 'text', 'analyzer': 'mine'}}}}";
        String german = settings("'s'", "{'s': {'type': 'stemmer', 'language': 'german'}}");
        String english = settings("'s'", "{'s': {'type': 'stemmer', 'language': 'english'}}");
        assertEquals(
                List.of(new AnalysisChange("t.x", "mine", true)),
                between(german, field, english, field).analysis());
    }

    @Test
    void knowsTheAnalyzerOfFieldsThatNameNone() {
        String fields = "{'t': {'type': 'text'}, 'k': {'type': 'keyword'}, 'c': {'type': 'completion'}}";
        String before = settings("'stop'").replace("'mine'", "'default'");
        String after = settings("'stemmer'").replace("'mine'", "'default'");
        assertEquals(
                List.of(new AnalysisChange("t", "default", true)),
                between(before, fields, after, fields).analysis());
        assertEquals(
                List.of(new AnalysisChange("t", "default", true)),
                between("{}", fields, after, fields).analysis());
    }

    @Test
    void tellsAnAnalyzerOfSearchesFromOneOfTheIndex() {
        String field = "{'t': {'type': 'text', 'analyzer': 'english', 'search_analyzer': 'mine'}}";
        assertEquals(
                List.of(new AnalysisChange("t", "mine", false)),
                between(settings("'stop'"), field, settings("'stemmer'"), field).analysis());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ALIAS       | ALIAS       |                       |
            ALIAS       | INDEX       |                       | alias -> index
            ALIAS       | DATA_STREAM | alias -> data stream  |
            INDEX       | ALIAS       | index -> alias        |
            INDEX       | DATA_STREAM | index -> data stream  |
            DATA_STREAM | ALIAS       | data stream -> alias  |
            DATA_STREAM | INDEX       | data stream -> index  |
                        | DATA_STREAM |                       |
            """)
    void refusesANameThatIsToStandForSomethingElse(
            @Nullable IndexKind before, IndexKind after, @Nullable String refused, @Nullable String taken) {
        KindComparison kind =
                LockComparison.of(Locks.of(before, "{}"), Locks.of(after, "{}")).kind();
        assertEquals(refused == null ? List.of() : List.of(refused), kind.refused());
        assertEquals(taken == null ? List.of() : List.of(taken), kind.taken());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ALIAS       | {} | {'name': 'a'}               |  | template a: added
            ALIAS       | {'name': 'a'} | {}               |  | template a: left out; it stays on the server until it is deleted
            ALIAS       | {'name': 'a', 'priority': 1} | {'name': 'a', 'priority': 2} | | template a: priority: 1 -> 2
            ALIAS       | {'name': 'a', 'composed_of': []} | {'name': 'a'} | |
            DATA_STREAM | {'name': 'a', 'data_stream': {}} | {'name': 'a', 'data_stream': {'hidden': true}} | data_stream.hidden: false -> true |
            DATA_STREAM | {'name': 'a', 'template': {'lifecycle': {'data_retention': '7d'}}} | {'name': 'a'} | | template a: lifecycle.data_retention: "7d" -> (none)
            """)
    void comparesTemplates(
            IndexKind stands, String before, String after, @Nullable String refused, @Nullable String taken) {
        KindComparison kind = LockComparison.of(Locks.of(stands, before), Locks.of(stands, after))
                .kind();
        assertEquals(refused == null ? List.of() : List.of(refused), kind.refused());
        assertEquals(taken == null ? List.of() : List.of(taken), kind.taken());
    }

    private static String settings(String filter) {
        return settings(filter, "{}");
    }

    private static String settings(String filter, String filters) {
        return "{'analysis': {'analyzer': {'mine': {'type': 'custom', 'tokenizer': 'standard', 'filter': [" + filter
                + "]}}, 'filter': " + filters + "}}";
    }

    private static LockComparison between(String before, String after) {
        return between("{}", before, "{}", after);
    }

    private static LockComparison between(String settingsBefore, String before, String settingsAfter, String after) {
        return LockComparison.of(Locks.of(1, settingsBefore, before), Locks.of(1, settingsAfter, after));
    }
}
