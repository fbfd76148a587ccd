package dev.espalier.schema.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.schema.JsonDocument;
import dev.espalier.schema.Target;
import dev.espalier.schema.query.grammar.QueryGrammar;
import dev.espalier.schema.query.grammar.Root;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryCheckerTest {

    private static final String GRAMMAR = """
            role any = any
            enum Mode avg max
            enum Free ~ left right
            container Query
              bool    BoolQuery
              match   {1 field(any): Match}
              near    Near
              newer   any   es>=9.1
              older   any   es<8.5 "use match"
              other   any   os
              meant   any   deprecated(es>=8.2, "use match")
              either  One | Two
            object BoolQuery
              must    Query*
              count   integer(1..10)
              mode    Mode
              free    Free
              wait    text(duration)
            object Match
              query~! scalar
              slop    integer
            object Near
              distance! text(distance)
              unit    text
              *1 field(any): any
            object One
              a!      number
              deep    BoolQuery
              one-of  b c
              b       text
              c       text
            object Two
              together x y
              exclusive x z
              in-order k n
              x       text
              y       text
              z       text
              k       integer
              n       integer
            """;

    private final QueryChecker checker = new QueryChecker(
            QueryGrammar.parse("test", GRAMMAR),
            Target.parse("elasticsearch:8.19"),
            FieldIndex.UNKNOWN,
            CheckOptions.STRICT);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'match': {'f': 'x'}}; ",
                "{'match': {'f': {'query': 'x', 'slop': 2}}}; ",
                "{'bool': {'must': {'match': {'f': 1}}}}; ",
                "{'bool': {'must': [{'match': {'f': true}}, {'bool': {}}], 'count': 10, 'wait': '3s'}}; ",
                "{'bool': {'free': 'LEFT', 'mode': 'avg'}}; ",
                "{'near': {'place': [1, 2], 'distance': '2km'}}; ",
                "{'mach': {'f': 'x'}}; QJ-505 at 1:2 UNKNOWN_VARIANT [query, mach]: did you mean 'match'?",
                "{'older': 1}; QJ-506 at 1:2 REMOVED [older, Elasticsearch 8.5]: use match",
                "{'meant': 1}; QJ-507 at 1:2 DEPRECATED [meant, Elasticsearch 8.2]: use match",
                "{'newer': 1}; QJ-508 at 1:2 TOO_NEW [newer, Elasticsearch 9.1, Elasticsearch 8.19]",
                "{'other': 1}; QJ-509 at 1:2 OTHER_DIALECT [other, OpenSearch, Elasticsearch 8.19]",
                "{'match': {'f': {'query': 1, 'slpo': 2}}}; QJ-510 at 1:30 UNKNOWN_PARAMETER [match, slpo]: did you mean 'slop'?",
                "{'bool': {'distance': 2}}; QJ-510 at 1:11 UNKNOWN_PARAMETER [bool, distance]: 'distance' belongs to near",
                "{'match': {'f': {'slop': 2}}}; QJ-511 at 1:17 MISSING_PARAMETER [match, query]",
                "{'either': {'a': 1, 'deep': {}}}; QJ-512 at 1:12 MISSING_CHOICE [either, 'b', 'c']",
                "{'either': {'x': '1'}}; QJ-513 at 1:13 INCOMPLETE [x, y]: add 'y'",
                "{'either': {'x': '1', 'y': '', 'z': '2'}}; QJ-514 at 1:32 CONFLICT [x, z, exclude each other]: keep one of them",
                "{'either': {'k': 3, 'n': 2}}; QJ-514 at 1:21 CONFLICT [k, n, do not fit: the second is smaller]: let 'n' be at least 3",
                "{}; QJ-515 at 1:1 NOT_ONE_VARIANT [query, none]",
                "{'match': {'f': 1}, 'bool': {}}; QJ-515 at 1:21 NOT_ONE_VARIANT [query, 'match', 'bool']",
                "{'match': {'f': 1, 'g': 2}}; QJ-516 at 1:20 NOT_ONE_FIELD [match, 'f', 'g']",
                "{'match': {}}; QJ-516 at 1:11 NOT_ONE_FIELD [match, none]",
                "{'near': {'place': 1, 'distance': '1m', 'unot': 'm'}}; QJ-510 at 1:41 UNKNOWN_PARAMETER [near, unot]: did you mean 'unit'?",
                "{'bool': 3}; QJ-517 at 1:10 WRONG_KIND [an object, 3]",
                "{'bool': {'must': 'x'}}; QJ-517 at 1:19 WRONG_KIND [an object, \"x\"]",
                "{'match': {'f': null}}; QJ-517 at 1:17 WRONG_KIND [a single value, null]",
                "{'bool': {'count': '3'}}; QJ-517 at 1:20 COERCED [a whole number, \"3\"]",
                "{'bool': {'count': 1.5}}; QJ-517 at 1:20 COERCED [a whole number, 1.5]",
                "{'bool': {'mode': 'mix'}}; QJ-518 at 1:19 UNKNOWN_WORD [mix, avg, max]: did you mean 'max'?",
                "{'bool': {'count': 11}}; QJ-519 at 1:20 OUT_OF_RANGE [count, 11, 1 to 10]: write a number that is 1 to 10",
                "{'bool': {'wait': 10}}; QJ-520 at 1:19 MALFORMED [10, a duration, 30s, 5m or 1d]: write 30s, 5m or 1d"
            })
    void tellsWhatIsWrongAndWhere(String query, String findings) {
        assertEquals(findings == null ? "" : findings, check(query));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'either': {'a': 1, 'b': '', 'deep': {'mode': 'x'}}}; QJ-518",
                "{'either': {'k': 'x', 'n': 1}}; QJ-517",
                "{'either': {'k': 1, 'm': 1}}; QJ-510"
            })
    void ofSeveralFormsTellsWhatIsWrongWithTheLikeliest(String query, String code) {
        assertEquals(code, findings(query).get(0).kind().code());
        assertEquals(1, findings(query).size());
    }

    private String check(String query) {
        return findings(query).stream().map(QueryFinding::toString).collect(Collectors.joining("\n"));
    }

    private List<QueryFinding> findings(String query) {
        return checker.check(JsonDocument.parse(query.replace('\'', '"')), Root.QUERY);
    }
}
