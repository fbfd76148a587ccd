package dev.espalier.processor.plan.codec;

import static dev.espalier.processor.model.TestModels.LONG;
import static dev.espalier.processor.model.TestModels.STRING;
import static dev.espalier.processor.model.TestModels.document;
import static dev.espalier.processor.model.TestModels.field;
import static dev.espalier.processor.model.TestModels.id;
import static dev.espalier.processor.model.TestModels.natural;
import static dev.espalier.processor.model.TestModels.object;
import static dev.espalier.processor.model.TestModels.version;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.GeneratedNames;
import dev.espalier.schema.FieldType;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodecPlannerTest {

    @Test
    void takesIdAndVersionFromTheHitAndTheRestFromTheSource() {
        CodecPlan plan = plan(id(), field("title", STRING, natural(FieldType.KEYWORD)), version(LONG));

        assertEquals(
                List.of(ValueOrigin.ID, ValueOrigin.SOURCE, ValueOrigin.VERSION),
                plan.root().properties().stream().map(PropertyCodecPlan::origin).toList());
        assertEquals(List.of("id", "title"), plan.root().fieldNames());
    }

    @Test
    void knowsNeitherIdNorVersionOfADocumentInsideAnother() {
        TypeModel inner = new TypeModel.Structure(object("Other", id(), version(LONG)));

        CodecPlan plan = plan(field("other", inner, natural(FieldType.OBJECT)));

        assertEquals(
                List.of(ValueOrigin.SOURCE, ValueOrigin.NONE),
                plan.objects().get(0).properties().stream()
                        .map(PropertyCodecPlan::origin)
                        .toList());
    }

    @Test
    void writesEachTypeInsideOnce() {
        TypeModel address =
                new TypeModel.Structure(object("Address", field("street", STRING, natural(FieldType.KEYWORD))));
        TypeModel author = new TypeModel.Structure(object("Author", field("home", address, natural(FieldType.OBJECT))));

        CodecPlan plan = plan(
                field("author", author, natural(FieldType.OBJECT)),
                field("office", address, natural(FieldType.OBJECT)));

        assertEquals(
                List.of("Author", "Address"),
                plan.objects().stream().map(ObjectCodecPlan::method).toList());
        assertEquals(
                List.of("AUTHOR_FIELDS", "ADDRESS_FIELDS"),
                plan.objects().stream().map(ObjectCodecPlan::names).toList());
    }

    @Test
    void givesConstantsNamesOfTheirOwn() {
        CodecPlan plan = plan(
                field("level", level("Article"), natural(FieldType.KEYWORD)),
                field("otherLevel", level("Article"), natural(FieldType.KEYWORD)),
                field("lowest", level("Author"), natural(FieldType.KEYWORD)));

        assertEquals(
                List.of("LEVEL_CODEC", "LEVEL_CODEC2"),
                plan.codecs().stream().map(CodecConstant::name).toList());
    }

    @Test
    void keepsVariablesClearOfComponents() {
        Variables usual = plan(id()).root().variables();
        assertEquals(new Variables("article", "json", "metadata", "field"), usual);

        Variables clear = plan(
                        field("json", STRING, natural(FieldType.KEYWORD)),
                        field("field", STRING, natural(FieldType.KEYWORD)),
                        field("article", STRING, natural(FieldType.KEYWORD)),
                        field("metadata", STRING, natural(FieldType.KEYWORD)))
                .root()
                .variables();
        assertEquals(new Variables("value", "parser", "hit", "number"), clear);
    }

    private static TypeModel level(String holder) {
        return new TypeModel.Enumeration(JavaName.of("com.acme", holder).member("Level"), List.of("LOW"));
    }

    private static CodecPlan plan(PropertyModel... properties) {
        DocumentModel document = document("Article", "articles", properties);
        return CodecPlanner.plan(document, GeneratedNames.of(document));
    }
}
