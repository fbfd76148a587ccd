package dev.espalier.processor.plan.query.property;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.TestModels;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.query.TestDocuments;
import dev.espalier.processor.plan.query.property.ResolvedProperty.Ambiguous;
import dev.espalier.processor.plan.query.property.ResolvedProperty.Found;
import dev.espalier.processor.plan.query.property.ResolvedProperty.Unknown;
import dev.espalier.schema.FieldType;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyPathResolverTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Title                    | title
            TitleRaw                 | title.raw
            Title_Raw                | title.raw
            Title_raw                | title.raw
            Author                   | author
            AuthorName               | author.name
            Author_Name              | author.name
            CommentsAuthor           | comments.author
            CommentsRepliesText      | comments.replies.text
            Comments_Replies_Text    | comments.replies.text
            CommentsReplies_Text     | comments.replies.text
            Titles                   | unknown 'Titles' in Article
            Titel                    | unknown 'Titel' in Article
            title                    | unknown 'title' in Article
            AuthorNam                | unknown 'Nam' in Author after author
            CommentsRepliesTitle     | unknown 'Title' in Reply after comments.replies
            TitleGreaterThen         | unknown 'GreaterThen' in Article after title
            Title_                   | unknown '_' in Article after title
            """)
    void findsTheFieldThatATextMeans(String text, String expected) {
        assertEquals(expected, describe(resolve(TestDocuments.article().object(), text)));
    }

    @Test
    void prefersThePropertyWithTheLongestName() {
        ObjectModel author = TestModels.object("Author", TestDocuments.keyword("name"));
        ObjectModel document = TestModels.object(
                "Article",
                TestModels.field("author", new TypeModel.Structure(author), TestModels.mapping(FieldType.OBJECT)),
                TestDocuments.keyword("authorName"));

        assertEquals("authorName", describe(resolve(document, "AuthorName")));
        assertEquals("author.name", describe(resolve(document, "Author_Name")));
    }

    @Test
    void doesNotDecideBetweenPathsOfTheSameLength() {
        ObjectModel one = TestModels.object("One", TestDocuments.keyword("bC"));
        ObjectModel other = TestModels.object("Other", TestDocuments.keyword("c"));
        ObjectModel document = TestModels.object(
                "Article",
                TestModels.field("a", new TypeModel.Structure(one), TestModels.mapping(FieldType.OBJECT)),
                TestModels.field("aB", new TypeModel.Structure(other), TestModels.mapping(FieldType.OBJECT)));

        assertEquals("a.bC or aB.c", describe(resolve(document, "ABC")));
        assertEquals("a.bC", describe(resolve(document, "A_BC")));
        assertEquals("aB.c", describe(resolve(document, "AB_C")));
    }

    private static ResolvedProperty resolve(ObjectModel document, String text) {
        return new PropertyPathResolver(document).resolve(text);
    }

    private static String describe(ResolvedProperty resolved) {
        if (resolved instanceof Found found) {
            return found.path().spelling();
        }
        if (resolved instanceof Ambiguous ambiguous) {
            return ambiguous.paths().stream().map(PropertyPath::spelling).collect(Collectors.joining(" or "));
        }
        Unknown unknown = (Unknown) resolved;
        return "unknown '" + unknown.rest() + "' in " + unknown.scope().name().simpleName()
                + unknown.read().map(path -> " after " + path.spelling()).orElse("");
    }
}
