package dev.espalier.processor.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.processor.model.TestModels.Place;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTest {

    private static final Place PLACE = new Place("Article");

    @Test
    void hasACodeOfItsOwn() {
        List<String> codes = Problems.all().stream().map(Problem::code).toList();
        assertEquals(codes.size(), new HashSet<>(codes).size());
    }

    static List<Problem> catalogue() {
        return Problems.all();
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void fillsAllPlaceholders(Problem problem) {
        Diagnostic diagnostic = problem.at(PLACE, "a", "b", "c", "d", "e", "f");
        assertFalse(diagnostic.text().matches("(?s).*\\{\\d}.*"), diagnostic.text());
        assertTrue(problem.code().matches("[A-Z]{2,3}-\\d{3}"), problem.code());
    }

    @Test
    void isPrintedWithItsCodeAndWhatToDo() {
        assertEquals("""
                [DOC-103] Article has no @Id
                help: annotate the property that identifies a document; \
                with @Document(generatedId = true) it may be null
                see: processor/DIAGNOSTICS.md#doc-103""", DocumentProblem.MISSING_ID.at(PLACE, "Article").text());
    }

    @Test
    void takesArgumentsAsTheyAre() {
        assertEquals(
                "$1 cannot be an _id",
                DocumentProblem.ILLEGAL_ID_TYPE.at(PLACE, "$1").message());
        assertThrows(IllegalArgumentException.class, () -> DocumentProblem.SECOND_ID.at(PLACE, "Article"));
    }

    @Test
    void forbidsToGenerateCodeIfItIsAnError() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(EnvironmentProblem.UNKNOWN_OPTION, PLACE, "x", "", "y");
        assertFalse(diagnostics.hasErrors());
        diagnostics.report(DocumentProblem.MISSING_ID, PLACE, "Article");
        assertTrue(diagnostics.hasErrors());
        assertEquals(2, diagnostics.all().size());
    }
}
