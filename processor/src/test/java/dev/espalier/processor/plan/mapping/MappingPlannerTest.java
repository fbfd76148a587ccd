package dev.espalier.processor.plan.mapping;

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

import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.GeneratedNames;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import org.junit.jupiter.api.Test;

class MappingPlannerTest {

    @Test
    void refusesWhatTheClassDoesNotDeclare() {
        DocumentModel document = document("Article", "articles", id(), version(LONG));
        assertEquals("""
                {"settings":{},"mappings":{"dynamic":"strict",\
                "properties":{"id":{"type":"keyword","ignore_above":8191}}}}""", plan(document).definition().compact());
    }

    @Test
    void givesEachFieldItsTypeAndParameters() {
        assertField("{\"type\":\"keyword\",\"ignore_above\":8191}", field("f", STRING, natural(FieldType.KEYWORD)));
        assertField(
                "{\"type\":\"keyword\",\"ignore_above\":20}",
                field("f", STRING, mapping(FieldType.KEYWORD, "ignore_above", JsonTree.of(20))));
        assertField(
                "{\"type\":\"text\",\"analyzer\":\"english\"}",
                field("f", STRING, mapping(FieldType.TEXT, "analyzer", JsonTree.of("english"))));
        assertField(
                "{\"type\":\"long\",\"index\":false}",
                field("f", LONG, mapping(FieldType.LONG, "index", JsonTree.of(false))));
    }

    @Test
    void knowsTheFormOfDates() {
        TypeModel day = new TypeModel.Scalar(ScalarKind.LOCAL_DATE, false);
        TypeModel instant = new TypeModel.Scalar(ScalarKind.INSTANT, false);
        assertField("{\"type\":\"date\",\"format\":\"strict_date\"}", field("f", day, natural(FieldType.DATE)));
        assertField(
                "{\"type\":\"date\",\"format\":\"strict_date_optional_time||epoch_millis\"}",
                field("f", instant, natural(FieldType.DATE)));
    }

    @Test
    void putsMultiFieldsIntoFields() {
        assertField(
                "{\"type\":\"text\",\"fields\":{\"raw\":{\"type\":\"keyword\",\"ignore_above\":8191}}}",
                field("f", STRING, mapping(FieldType.TEXT, subField("raw", FieldType.KEYWORD))));
    }

    @Test
    void describesObjectsAndNestedObjects() {
        TypeModel author =
                new TypeModel.Structure(object("Author", field("n", "name", STRING, mapping(FieldType.TEXT))));
        assertField("{\"properties\":{\"name\":{\"type\":\"text\"}}}", field("f", author, natural(FieldType.OBJECT)));
        assertField(
                "{\"type\":\"nested\",\"properties\":{\"name\":{\"type\":\"text\"}}}",
                field("f", author, mapping(FieldType.NESTED)));
    }

    private static void assertField(String expected, PropertyModel field) {
        MappingPlan plan = plan(document("Article", "articles", field));
        JsonTree actual =
                plan.definition().object("mappings").object("properties").get("f");
        assertEquals(expected, actual.compact());
    }

    private static MappingPlan plan(DocumentModel document) {
        return MappingPlanner.plan(document, GeneratedNames.of(document));
    }
}
