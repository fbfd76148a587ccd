package dev.espalier.schema.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonDocument;
import dev.espalier.schema.Target;
import dev.espalier.schema.query.Placeholders.Hole;
import dev.espalier.schema.query.Placeholders.Kind;
import dev.espalier.schema.query.grammar.QueryGrammar;
import dev.espalier.schema.query.grammar.Root;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries of the servers against the fields of an index. */
class FieldQueryTest {

    private static final FieldIndex INDEX = new TestFields()
            .with("title", FieldType.TEXT)
            .with("tag", FieldType.KEYWORD)
            .with("count", FieldType.INTEGER)
            .with("small", FieldType.BYTE)
            .with("active", FieldType.BOOLEAN)
            .with("created", FieldType.DATE)
            .with("host", FieldType.IP)
            .with("place", FieldType.GEO_POINT)
            .with("ages", FieldType.INTEGER_RANGE)
            .with("period", FieldType.DATE_RANGE)
            .with("hosts", FieldType.IP_RANGE)
            .with("comments", FieldType.NESTED)
            .with(new IndexedField("comments.stars", FieldType.INTEGER, true, List.of("comments"), true, true, "", 0))
            .with(new IndexedField("vector", FieldType.DENSE_VECTOR, true, List.of(), true, true, "", 3))
            .with(new IndexedField("day", FieldType.DATE, true, List.of(), true, true, "dd.MM.yyyy", 0));

    private static final Map<String, Hole> HOLES = Map.of(
            ":text", new Hole(Kind.TEXT, false, "String"),
            ":texts", new Hole(Kind.TEXT, true, "List<String>"),
            ":count", new Hole(Kind.INTEGER, false, "int"),
            ":flag", new Hole(Kind.BOOLEAN, false, "boolean"),
            ":any", new Hole(Kind.UNKNOWN, false, "Thing"));

    private static final CheckOptions OPTIONS =
            new CheckOptions(Set.of("of_a_plugin"), text -> Optional.ofNullable(HOLES.get(text)));

    private final QueryChecker checker =
            new QueryChecker(QueryGrammar.load(), Target.parse("elasticsearch:8.19"), INDEX, OPTIONS);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'term': {'tag': 'a b'}}; ",
                "{'terms': {'count': [1, 2, 3]}}; ",
                "{'match': {'title': 'several words'}}; ",
                "{'range': {'created': {'gte': 'now-1d/d', 'lt': '2026-07-09'}}}; ",
                "{'range': {'created': {'gte': '09/07/2026', 'format': 'dd/MM/yyyy'}}}; ",
                "{'term': {'host': '10.0.0.0/8'}}; ",
                "{'range': {'count': {'gte': null, 'lt': 5}}}; ",
                "{'term': {'ages': '7'}}; ",
                "{'range': {'period': {'gte': 'now-1d/d', 'relation': 'within'}}}; ",
                "{'knn': {'field': 'vector', 'query_vector': [1, 2, 3], 'k': 3}}; ",
                "{'nested': {'path': 'comments', 'query': {'term': {'comments.stars': 4}}}}; ",
                "{'of_a_plugin': {'anything': 1}}; ",
                "{'exists': {'field': '_routing'}}; ",
                "{'multi_match': {'query': 'x', 'fields': ['title^2', 't*']}}; ",
                "{'term': {'open.x': 1}}; QJ-521 UNDECLARED_FIELD [open.x, unless documents bring it, such a query matches nothing, silently]",
                "{'term': {'titel': 1}}; QJ-521 UNMAPPED_FIELD [titel, such a query matches nothing, silently]: did you mean 'title'?",
                "{'wildcard': {'count': '1*'}}; QJ-522 UNFIT_FIELD [wildcard, count, integer]",
                "{'geo_distance': {'distance': '1km', 'tag': [1, 2]}}; QJ-522 UNFIT_FIELD [geo_distance, tag, keyword]",
                "{'match': {'tag': 'several words'}}; QJ-523 RARELY_MEANT [match, tag, compares the whole text with whole values, not its words]: if the whole value is meant, say so with term, and for words ask a field of text",
                "{'function_score': {'random_score': {'field': 'title'}}}; QJ-525 WITHOUT_COLUMNS [title, text, random_score]",
                "{'term': {'comments.stars': 4}}; QJ-526 OUTSIDE_NESTED [comments.stars, comments, so it matches nothing here]: wrap it: {\"nested\": {\"path\": \"comments\", \"query\": ...}}",
                "{'nested': {'path': 'title', 'query': {'match_all': {}}}}; QJ-527 NOT_NESTED [title]",
                "{'nested': {'path': 'comments', 'query': {'term': {'tag': 'x'}}}}; QJ-528 OUTSIDE_PATH [tag, comments]",
                "{'multi_match': {'query': 'x', 'fields': ['x*']}}; QJ-529 EMPTY_PATTERN [x*]",
                "{'knn': {'field': 'vector', 'query_vector': [1, 2], 'k': 3}}; QJ-530 VECTOR_LENGTH [2, vector, 3]: give as many numbers as the field has",
                "{'range': {'created': {'gte': '09.07.2026'}}}; QJ-531 WRONG_DATE [09.07.2026, created, strict_date_optional_time||epoch_millis]",
                "{'term': {'day': '2026-07-09'}}; QJ-531 WRONG_DATE [2026-07-09, day, dd.MM.yyyy]",
                "{'term': {'small': 300}}; QJ-532 IMPOSSIBLE_VALUE [300, small, numbers from -128 to 127]: ask for a value that it can have",
                "{'term': {'count': 1.5}}; QJ-532 IMPOSSIBLE_VALUE [1.5, count, whole numbers]: ask for a value that it can have",
                "{'term': {'count': 'abc'}}; QJ-517 WRONG_KIND [a number for 'count', \"abc\"]",
                "{'term': {'ages': 'seven'}}; QJ-517 WRONG_KIND [a number for 'ages', \"seven\"]",
                "{'term': {'period': 'today'}}; QJ-531 WRONG_DATE [today, period, strict_date_optional_time||epoch_millis]",
                "{'range': {'hosts': {'gte': 'a'}}}; QJ-520 MALFORMED [a, an IP address, 192.168.0.1 or 2001:db8::1]: write 192.168.0.1 or 2001:db8::1",
                "{'term': {'active': 'yes'}}; QJ-517 WRONG_KIND [true or false for 'active', \"yes\"]",
                "{'term': {'host': 'localhost'}}; QJ-520 MALFORMED [localhost, an IP address or network, 192.168.0.0/16]: write 192.168.0.0/16",
                "{'range': {'host': {'gte': '10.0.0.0/8'}}}; QJ-520 MALFORMED [10.0.0.0/8, an IP address, 192.168.0.1 or 2001:db8::1]: write 192.168.0.1 or 2001:db8::1",
                "{'bool': {'should': []}}; QJ-546 NO_CLAUSES [bool]",
                "{'wildcard': {'tag': '*end'}}; QJ-549 LEADING_WILDCARD [*end, tag]: begin with what values begin with, or search by words or parts of them in a field made for it",
                "{'query_string': {'query': 'a AND'}}; QJ-545 WRONG_QUERY_STRING [6, nothing stands behind the operator]"
            })
    void areHeldToTheMapping(String query, String finding) {
        assertEquals(finding == null ? "" : finding, check(query));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'term': {'count': ':count'}}; ",
                "{'term': {'tag': ':text'}}; ",
                "{'terms': {'tag': ':texts'}}; ",
                "{'match': {'title': {'query': ':any', 'slop': 1}}}; QJ-510 UNKNOWN_PARAMETER [match, slop]: 'slop' belongs to match_phrase, match_phrase_prefix, multi_match, span_near",
                "{'match': {'title': {'query': ':text', 'lenient': ':flag'}}}; ",
                "{'match_phrase': {'title': {'query': ':text', 'slop': ':count'}}}; ",
                "{'bool': {'filter': ':any'}}; ",
                "{'term': {'tag': ':texts'}}; QJ-535 UNFIT_PLACEHOLDER [:texts, List<String>, an object or a single value]",
                "{'match_phrase': {'title': {'query': ':text', 'slop': ':text'}}}; QJ-535 UNFIT_PLACEHOLDER [:text, String, a whole number]",
                "{'script': {'script': ':text'}}; QJ-544 SCRIPT_PLACEHOLDER [:text]",
                "{'script': {'script': {'source': ':text'}}}; QJ-544 SCRIPT_PLACEHOLDER [:text]"
            })
    void takeOnlyPlaceholdersOfTheRightType(String query, String finding) {
        assertEquals(finding == null ? "" : finding, check(query));
    }

    private String check(String query) {
        return checker.check(JsonDocument.parse(query.replace('\'', '"')), Root.QUERY).stream()
                .map(finding -> finding.toString().replaceFirst(" at \\d+:\\d+", ""))
                .collect(Collectors.joining("\n"));
    }
}
