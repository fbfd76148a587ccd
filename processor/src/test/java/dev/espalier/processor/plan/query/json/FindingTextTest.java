package dev.espalier.processor.plan.query.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.espalier.processor.diagnostic.Severity;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.TestModels.Place;
import dev.espalier.processor.plan.query.TestDocuments;
import dev.espalier.processor.plan.query.property.DocumentFields;
import dev.espalier.schema.JsonDocument;
import dev.espalier.schema.query.FindingKind;
import dev.espalier.schema.query.QueryFinding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTextTest {

    @ParameterizedTest
    @EnumSource
    void isTheEntryOfTheCatalogueWithTheSameCode(FindingKind kind) {
        assertEquals(kind.code(), FindingText.problem(kind).code());
        Severity severity = FindingText.problem(kind).severity();
        assertFalse(!kind.isWarning() && severity != Severity.ERROR, () -> kind + " is an error");
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatIsWrongAndWhatToDo(FindingKind kind) {
        JsonDocument text = JsonDocument.parse("{}");
        String first = kind == FindingKind.VECTOR_LENGTH ? "3" : ":title";
        QueryFinding finding = new QueryFinding(kind, text.position(text.root()), List.of(first, "title", "text"), "");
        DocumentModel document = TestDocuments.article();
        FindingText texts = new FindingText(new FieldHelp(document, DocumentFields.of(document)));

        List<Object> arguments = new ArrayList<>(texts.arguments(finding));
        assertFalse(texts.help(finding).isBlank());
        arguments.add("help");
        arguments.add("help");
        arguments.add("help");
        assertFalse(FindingText.problem(kind)
                .at(new Place("Articles"), arguments.toArray())
                .text()
                .matches("(?s).*\\{\\d}.*"));
    }
}
