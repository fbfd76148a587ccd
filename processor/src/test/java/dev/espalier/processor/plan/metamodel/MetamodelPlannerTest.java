package dev.espalier.processor.plan.metamodel;

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
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.GeneratedNames;
import dev.espalier.schema.FieldType;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetamodelPlannerTest {

    @Test
    void givesEachFieldThePathOfItsFamily() {
        MetamodelPlan plan = plan(
                id(),
                field("title", STRING, mapping(FieldType.TEXT)),
                field("words", LONG, natural(FieldType.LONG)),
                version(LONG));

        assertEquals(
                List.of(PathKind.KEYWORD, PathKind.TEXT, PathKind.NUMBER),
                plan.fields().stream().map(PathPlan::kind).toList());
        assertNull(plan.fields().get(0).pathClass());
        assertEquals(List.of(), plan.classes());
    }

    @Test
    void givesRangesThePathOfTheirBounds() {
        PathPlan floors = plan(field(
                        "floors", new TypeModel.Interval((TypeModel.Scalar) LONG), natural(FieldType.LONG_RANGE)))
                .fields()
                .get(0);
        PathPlan network = plan(field("network", STRING, natural(FieldType.IP_RANGE)))
                .fields()
                .get(0);

        assertEquals(PathKind.RANGE, floors.kind());
        assertEquals(LONG, floors.value());
        assertEquals(PathKind.VALUE, network.kind(), "its bounds have no type");
    }

    @Test
    void givesMultiFieldsAClass() {
        MetamodelPlan plan = plan(field(
                "title",
                STRING,
                mapping(FieldType.TEXT, subField("raw", FieldType.KEYWORD), subField("de-de", FieldType.TEXT))));

        assertEquals("TitleField", plan.fields().get(0).pathClass());
        PathClassPlan title = plan.classes().get(0);
        assertEquals(
                List.of("raw", "de_de"),
                title.fields().stream().map(PathPlan::member).toList());
        assertEquals(
                List.of("raw", "de-de"),
                title.fields().stream().map(PathPlan::fieldName).toList());
    }

    @Test
    void namesClassesByThePathSoThatNoTwoAreAlike() {
        TypeModel address = structure("Address", field("street", STRING, natural(FieldType.KEYWORD)));
        TypeModel author = structure("Author", field("address", address, natural(FieldType.OBJECT)));

        MetamodelPlan plan = plan(
                field("author", author, natural(FieldType.OBJECT)),
                field("address", address, natural(FieldType.OBJECT)),
                field("authorAddress", address, natural(FieldType.OBJECT)));

        assertEquals(
                List.of("AuthorFields", "AuthorAddressFields", "AddressFields", "AuthorAddressFields2"),
                plan.classes().stream().map(PathClassPlan::name).toList());
        assertEquals(
                List.of("author", "author.address", "address", "authorAddress"),
                plan.classes().stream().map(PathClassPlan::property).toList());
    }

    @Test
    void keepsTheConstantAndKeywordsFree() {
        MetamodelPlan plan = plan(
                field("DOCUMENT", STRING, natural(FieldType.KEYWORD)),
                field("default", STRING, natural(FieldType.KEYWORD)));

        assertEquals(
                List.of("DOCUMENT_", "default_"),
                plan.fields().stream().map(PathPlan::member).toList());
    }

    private static TypeModel structure(String name, PropertyModel... properties) {
        return new TypeModel.Structure(object(name, properties));
    }

    private static MetamodelPlan plan(PropertyModel... properties) {
        DocumentModel document = document("Article", "articles", properties);
        return MetamodelPlanner.plan(document, GeneratedNames.of(document));
    }
}
