package dev.espalier.processor.plan.query;

import static dev.espalier.processor.model.TestModels.STRING;
import static dev.espalier.processor.model.TestModels.field;
import static dev.espalier.processor.model.TestModels.id;
import static dev.espalier.processor.model.TestModels.mapping;
import static dev.espalier.processor.model.TestModels.object;
import static dev.espalier.processor.model.TestModels.subField;

import dev.espalier.processor.model.CollectionKind;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.JavaType;
import dev.espalier.processor.model.MethodAnnotations;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.SignatureTypes;
import dev.espalier.processor.model.TestModels;
import dev.espalier.processor.model.TestModels.Place;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.FieldType;
import java.util.Arrays;
import java.util.List;

/** A document and methods to find it by. */
public final class TestDocuments {

    public static final JavaName ARTICLE = JavaName.of("com.acme", "Article");

    private TestDocuments() {}

    /** Texts, values, an object, and nested objects that hold nested objects. */
    public static DocumentModel article() {
        ObjectModel author = object("Author", keyword("name"), text("biography"));
        ObjectModel reply = object("Reply", keyword("author"), text("text"));
        ObjectModel comment =
                object("Comment", keyword("author"), text("text"), number("stars"), nested("replies", reply));
        return TestModels.document(
                "Article",
                "articles",
                id(),
                field("title", STRING, mapping(FieldType.TEXT, subField("raw", FieldType.KEYWORD))),
                text("content"),
                keyword("tags"),
                number("words"),
                field("author", new TypeModel.Structure(author), mapping(FieldType.OBJECT)),
                nested("comments", comment));
    }

    public static PropertyModel keyword(String name) {
        return field(name, STRING, mapping(FieldType.KEYWORD));
    }

    static PropertyModel text(String name) {
        return field(name, STRING, mapping(FieldType.TEXT));
    }

    static PropertyModel number(String name) {
        return field(name, scalar(ScalarKind.INT), mapping(FieldType.INTEGER));
    }

    public static PropertyModel flag(String name) {
        return field(name, scalar(ScalarKind.BOOLEAN), mapping(FieldType.BOOLEAN));
    }

    static PropertyModel nested(String name, ObjectModel element) {
        return field(
                name,
                new TypeModel.Collection(CollectionKind.LIST, new TypeModel.Structure(element)),
                mapping(FieldType.NESTED));
    }

    static TypeModel scalar(ScalarKind kind) {
        return new TypeModel.Scalar(kind, false);
    }

    /** A method that returns a list of articles. */
    public static QueryMethodModel method(String name, ParameterModel... parameters) {
        JavaType article = new JavaType.Declared(ARTICLE, List.of());
        return new QueryMethodModel(
                name,
                JavaName.of("com.acme", "ArticleRepository"),
                new JavaType.Declared(SignatureTypes.LIST, List.of(article)),
                false,
                List.of(),
                Arrays.asList(parameters),
                false,
                null,
                null,
                MethodAnnotations.NONE,
                new Place(name));
    }

    public static ParameterModel parameter(String name, ScalarKind kind, boolean nullable) {
        return new ParameterModel(
                name,
                name,
                new JavaType.Other(kind.className()),
                scalar(kind),
                null,
                null,
                nullable,
                false,
                new Place(name));
    }
}
