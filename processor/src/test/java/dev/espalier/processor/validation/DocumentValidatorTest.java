package dev.espalier.processor.validation;

import static dev.espalier.processor.model.TestModels.LONG;
import static dev.espalier.processor.model.TestModels.STRING;
import static dev.espalier.processor.model.TestModels.document;
import static dev.espalier.processor.model.TestModels.field;
import static dev.espalier.processor.model.TestModels.id;
import static dev.espalier.processor.model.TestModels.mapping;
import static dev.espalier.processor.model.TestModels.natural;
import static dev.espalier.processor.model.TestModels.object;
import static dev.espalier.processor.model.TestModels.subField;
import static dev.espalier.processor.model.TestModels.version;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.CollectionKind;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts that contradict each other, without a compiler. */
class DocumentValidatorTest {

    private static final TypeModel COMMENTS = new TypeModel.Collection(
            CollectionKind.LIST,
            new TypeModel.Structure(object("Comment", field("text", STRING, mapping(FieldType.TEXT)))));

    @Test
    void findsNothingInARightDocument() {
        assertEquals(
                List.of(),
                problems(
                        id(),
                        version(LONG),
                        field("title", STRING, mapping(FieldType.TEXT, subField("raw", FieldType.KEYWORD))),
                        field("comments", COMMENTS, mapping(FieldType.NESTED))));
    }

    @Test
    void reportsEverythingAtOnceEachAtItsPlace() {
        PropertyModel title = field("title", STRING, mapping(FieldType.TEXT, "analyzer", JsonTree.of("englsh")));
        PropertyModel again = field("headline", "title", STRING, natural(FieldType.KEYWORD));
        PropertyModel comments = field("comments", COMMENTS, natural(FieldType.OBJECT));

        assertEquals(
                List.of(
                        "DOC-102 index",
                        "DOC-103 Article",
                        "DOC-126 version",
                        "DOC-106 headline.name",
                        "DOC-113 comments",
                        "MAP-220 analyzer"),
                problems(document("Article", "Articles", version(STRING), title, again, comments)));
    }

    @Test
    void looksIntoObjects() {
        PropertyModel stars = field("stars", LONG, mapping(FieldType.TEXT));
        TypeModel comment = new TypeModel.Structure(object("Comment", stars));

        assertEquals(
                List.of("MAP-206 annotation"),
                problems(
                        id(),
                        field("first", comment, mapping(FieldType.OBJECT)),
                        field("last", comment, mapping(FieldType.OBJECT))));
    }

    @Test
    void knowsWhichNamesTheServerKeepsForItself() {
        PropertyModel inner = field("_id", STRING, natural(FieldType.KEYWORD));
        TypeModel object = new TypeModel.Structure(object("Other", inner));

        assertEquals(
                List.of("DOC-107 _source.name"),
                problems(
                        id(),
                        field("_source", STRING, natural(FieldType.KEYWORD)),
                        field("other", object, natural(FieldType.OBJECT))));
    }

    @Test
    void saysNothingMoreOfATypeThatWasReported() {
        TypeModel unmappable = new TypeModel.Unmappable("BigDecimal");
        assertEquals(List.of(), problems(id(), version(unmappable)));
    }

    private static List<String> problems(PropertyModel... properties) {
        return problems(document("Article", "articles", properties));
    }

    private static List<String> problems(DocumentModel document) {
        Diagnostics diagnostics = new Diagnostics();
        DocumentValidator.validate(document, diagnostics);
        return diagnostics.all().stream()
                .map(found -> found.problem().code() + " " + found.source().label())
                .toList();
    }
}
