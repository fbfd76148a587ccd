package dev.espalier.processor.plan.query.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.processor.plan.query.name.ParsedName.NotUnderstood;
import dev.espalier.processor.plan.query.name.ParsedName.Understood;
import dev.espalier.processor.plan.query.name.ParsedName.WithUnknownProperties;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodNameParserTest {

    private static final Set<String> PROPERTIES = Set.of(
            "Title",
            "Tags",
            "Published",
            "Rating",
            "Featured",
            "Author",
            "CommentsAuthor",
            "CommentsStars",
            "Comments_Stars",
            "Title_Raw",
            "Top10");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            findByTitle                                        | Title Is
            findByTitleIs                                      | Title Is
            findByTitleEquals                                  | Title Is
            findByTitleNot                                     | Title Not
            findByTitleIsNot                                   | Title Not
            findByTagsIn                                       | Tags In
            findByTagsIsIn                                     | Tags In
            findByTagsNotIn                                    | Tags NotIn
            findByPublishedBefore                              | Published LessThan
            findByPublishedLessThan                            | Published LessThan
            findByPublishedLessThanEqual                       | Published LessThanEqual
            findByPublishedAfter                               | Published GreaterThan
            findByPublishedGreaterThan                         | Published GreaterThan
            findByPublishedGreaterThanEqual                    | Published GreaterThanEqual
            findByPublishedBetween                             | Published Between
            findByTitleStartingWith                            | Title StartingWith
            findByTitleStartsWith                              | Title StartingWith
            findByTitleEndingWith                              | Title EndingWith
            findByTitleEndsWith                                | Title EndingWith
            findByTitleContaining                              | Title Containing
            findByTitleContains                                | Title Containing
            findByTitleNotContaining                           | Title NotContaining
            findByTitleLike                                    | Title Like
            findByTitleNotLike                                 | Title NotLike
            findByTitleWildcard                                | Title Wildcard
            findByFeaturedTrue                                 | Featured True
            findByFeaturedIsTrue                               | Featured True
            findByFeaturedFalse                                | Featured False
            findByRatingNull                                   | Rating IsNull
            findByRatingIsNull                                 | Rating IsNull
            findByRatingNotNull                                | Rating IsNotNull
            findByRatingIsNotNull                              | Rating IsNotNull
            findByRatingExists                                 | Rating IsNotNull
            findByTitleMatches                                 | Title Matches
            findByTitleMatchesAll                              | Title MatchesAll
            findByTitleMatchesAllIgnoreCase                    | Title MatchesAll ignoring case
            findByTitleRegex                                   | Title Regex
            findByTitleFuzzy                                   | Title Fuzzy
            findByTagsIsEmpty                                  | Tags Empty
            findByTagsNotEmpty                                 | Tags NotEmpty
            findByTitleIgnoreCase                              | Title Is ignoring case
            findByTitleNotIgnoringCase                         | Title Not ignoring case
            findByTitleContainingIgnoreCaseAndTags             | Title Containing ignoring case and Tags Is
            findByTitleAndTagsAllIgnoreCase                    | Title Is ignoring case if possible and Tags Is ignoring case if possible
            findByTitleOrTagsIgnoreCaseAllIgnoringCaseOrderByTitle | Title Is ignoring case if possible or Tags Is ignoring case sorted by Title Asc
            findByAuthorNear                                   | Author Near
            findByAuthorWithin                                 | Author Within
            findByAuthorIntersects                             | Author Intersects
            findByAuthorOverlaps                               | Author Intersects
            findByAuthorCovers                                 | Author Covers
            findByTitleMatchesPhrase                           | Title MatchesPhrase
            findByTitleMatchesPrefix                           | Title MatchesPrefix
            findByTitle_RawIs                                  | Title_Raw Is
            findByTitle_Is                                     | Title Is
            findByTitleAndTags                                 | Title Is and Tags Is
            findByTitleOrTags                                  | Title Is or Tags Is
            findByTitleAndTagsOrRating                         | Title Is and Tags Is or Rating Is
            findByTitleOrTagsAndRating                         | Title Is or Tags Is and Rating Is
            findByTitleAndTagsOrRatingAndFeaturedTrueOrAuthor  | Title Is and Tags Is or Rating Is and Featured True or Author Is
            findByCommentsAuthorAndCommentsStarsGreaterThan    | CommentsAuthor Is and CommentsStars GreaterThan
            findByComments_StarsLessThan                       | Comments_Stars LessThan
            findArticlesByTitle                                | Title Is
            findAllByTitle                                     | Title Is
            findAll                                            | ''
            find                                               | ''
            findByOrderByTitle                                 | sorted by Title Asc
            findAllByOrderByTitleDesc                          | sorted by Title Desc
            findByTagsOrderByTitleAsc                          | Tags Is sorted by Title Asc
            findByTagsOrderByTitleDescRatingAscPublished       | Tags Is sorted by Title Desc, Rating Asc, Published Asc
            findByTagsInOrderByPublishedDescTitle              | Tags In sorted by Published Desc, Title Asc
            """)
    void readsConditionsAndOrder(String name, String expected) {
        assertEquals(List.of(expected), readings(name, PROPERTIES));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TermsAndConditions     | findByTermsAndConditions                     | TermsAndConditions Is
            TermsAndConditions     | findByTermsAndConditionsAndTitle             | TermsAndConditions Is and Title Is
            TermsAndConditions     | findByTitleOrTermsAndConditionsIn            | Title Is or TermsAndConditions In
            Android                | findByAndroid                                | Android Is
            Origin                 | findByOrigin                                 | Origin Is
            Origin                 | findByOriginOrTitle                          | Origin Is or Title Is
            OrNot                  | findByOrNot                                  | OrNot Is
            Index                  | findByIndex                                  | Index Is
            In                     | findByIn                                     | In Is
            In                     | findByInIn                                   | In In
            InStock                | findByInStockIn                              | InStock In
            StockIn                | findByStockIn                                | StockIn Is
            IsOpen                 | findByIsOpen                                 | IsOpen Is
            IsOpen                 | findByIsOpenTrue                             | IsOpen True
            ThisIs                 | findByThisIs                                 | ThisIs Is
            ThisIs                 | findByThisIsIs                               | ThisIs Is
            Not                    | findByNotNot                                 | Not Not
            CreatedBy              | findByCreatedBy                              | CreatedBy Is
            CreatedBy              | findByCreatedByAndTitle                      | CreatedBy Is and Title Is
            OrderBy                | findByOrderBy                                | OrderBy Is
            OrderBy                | findByOrderByOrderByOrderByDesc              | OrderBy Is sorted by OrderBy Desc
            OrderByte              | findByOrderByte                              | OrderByte Is
            PublishedBefore        | findByPublishedBeforeBefore                  | PublishedBefore LessThan
            Desc                   | findByDescOrderByDescDesc                    | Desc Is sorted by Desc Desc
            Description            | findByTitleOrderByDescription                | Title Is sorted by Description Asc
            Ascent                 | findByTitleOrderByAscentDescTitleAsc         | Title Is sorted by Ascent Desc, Title Asc
            Null                   | findByNullIsNull                             | Null IsNull
            Top10                  | findTop5ByTop10                              | Top10 Is
            Line2                  | findByLine2AndTitle                          | Line2 Is and Title Is
            Snake_case             | findBySnake_case                             | Snake_case Is
            Tail_                  | findByTail_Is                                | Tail_ Is
            """)
    void readsPropertiesWhoseNamesHoldKeywords(String property, String name, String expected) {
        assertEquals(List.of(expected), readings(name, Set.of(property, "Title")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            findByPublishedAfter     | Published,PublishedAfter           | Published GreaterThan / PublishedAfter Is
            findByPublished_After    | Published,PublishedAfter           | Published GreaterThan
            findByPublishedAfterIs   | Published,PublishedAfter           | PublishedAfter Is
            findByTermsAndConditions | Terms,Conditions,TermsAndConditions | Terms Is and Conditions Is / TermsAndConditions Is
            findByTerms_AndConditions | Terms,Conditions,TermsAndConditions | Terms Is and Conditions Is
            findOrderByTitle         | Title                              | Title Is / sorted by Title Asc
            findRecentOrderByTitle   | Title                              | Title Is
            findAllOrderByCreatedBy  | CreatedBy                          | CreatedBy Is / sorted by CreatedBy Asc
            """)
    void findsEveryReading(String name, String properties, String expected) {
        assertEquals(List.of(expected.split(" / ")), readings(name, Set.of(properties.split(","))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            findByTitle              | FIND
            readByTitle              | FIND
            getByTitle               | FIND
            queryByTitle             | FIND
            searchByTitle            | FIND
            streamByTitle            | STREAM
            countByTitle             | COUNT
            existsByTitle            | EXISTS
            deleteByTitle            | DELETE
            removeByTitle            | DELETE
            """)
    void readsTheSubject(String name, Subject subject) {
        assertEquals(subject, reading(name).subject());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            findFirstByTitle,                1
            findTopByTitle,                  1
            findFirst10ByTitle,              10
            findTop3ArticlesByTitle,         3
            findFirst0ByTitle,               0
            findFirst99999999999ByTitle,     2147483647
            streamTop7ByTitle,               7
            findDistinctTop3ByTitle,         3
            findTop3DistinctByTitle,         3
            readDistinctFirstByTitle,        1
            """)
    void readsTheLimit(String name, int first) {
        assertEquals(OptionalInt.of(first), reading(name).first());
    }

    @ParameterizedTest
    @CsvSource({
        "findDistinctByTitle",
        "findAllTopByTitle",
        "findByTitleOrTop10",
        "findTopicsByTitle",
        "findFirstlyByTitle",
        "findAllByTitle",
        "findTop10thByTitle"
    })
    void takesOtherWordsForNoLimit(String name) {
        assertEquals(OptionalInt.empty(), reading(name).first());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            findByTitel                 | Titel Is
            findByTitelContaining       | Titel Containing
            findByTitelAndAutor         | Titel Is and Autor Is
            findByTitleAndTitel         | Title Is and Titel Is
            findByTermsAndTitel         | Terms Is and Titel Is
            findByTitleOrderByRaiting   | Title Is sorted by Raiting Asc
            findByTitelOrderByTitelDesc | Titel Is sorted by Titel Desc
            """)
    void keepsTheBestReadingOfAnUnknownProperty(String name, String expected) {
        ParsedName parsed = MethodNameParser.parse(name, PROPERTIES::contains);
        assertEquals(
                expected,
                assertInstanceOf(WithUnknownProperties.class, parsed).reading().describe());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            articlesWithTag     | articlesWithTag           | ''
            findRecent          | Recent                    | ' after ''find'''
            deleteObsolete      | Obsolete                  | ' after ''delete'''
            findTop3Articles    | Articles                  | ' after ''findTop3'''
            findingByTitle      | findingByTitle            | ''
            countFirst3ByTitle  | First3ByTitle             | ' after ''count'''
            findArticlesTop3ByTitle | Top3ByTitle           | ' after ''findArticles'''
            streamAllFirst10ByTitle | First10ByTitle        | ' after ''streamAll'''
            countDistinctTop3ByTitle | DistinctTop3ByTitle  | ' after ''count'''
            deleteTopByTitle    | TopByTitle                | ' after ''delete'''
            findBy              | findBy                    | '; a property is missing after ''By'''
            findByIsNull        | findByIsNull              | '; a property is missing after ''By'''
            findByAndTitle      | findByAndTitle            | '; a property is missing after ''By'''
            findByTitleAnd      | findByTitleAnd            | '; a property is missing after ''And'''
            findByTitleOrIn     | findByTitleOrIn           | '; a property is missing after ''Or'''
            findByTitleOrderBy  | findByTitleOrderBy        | '; a property is missing after ''OrderBy'''
            findByTitleOrderByTitleDescAsc | findByTitleOrderByTitleDescAsc | '; a property is missing after ''TitleDesc'''
            """)
    void tellsWhatIsNotUnderstood(String name, String text, String detail) {
        ParsedName parsed = MethodNameParser.parse(name, PROPERTIES::contains);
        NotUnderstood problem = assertInstanceOf(NotUnderstood.class, parsed);
        assertEquals(text + detail, problem.text() + problem.detail());
    }

    @Test
    void countsTheParameters() {
        assertEquals(
                4,
                reading("findByTitleAndPublishedBetweenAndTagsInAndFeaturedTrueOrRatingNull")
                        .parameters());
    }

    @Test
    void readsLongNamesQuickly() {
        String name = "findBy" + "TitleAnd".repeat(200) + "TagsOr".repeat(200) + "Rating";
        assertTrue(reading(name).parameters() == 401);
    }

    private static MethodName reading(String name) {
        return understood(name, PROPERTIES).get(0);
    }

    private static List<String> readings(String name, Set<String> properties) {
        return understood(name, properties).stream().map(MethodName::describe).toList();
    }

    private static List<MethodName> understood(String name, Set<String> properties) {
        return assertInstanceOf(Understood.class, MethodNameParser.parse(name, properties::contains))
                .readings();
    }
}
