package dev.espalier.schema.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonDocument;
import dev.espalier.schema.Target;
import dev.espalier.schema.query.grammar.QueryGrammar;
import dev.espalier.schema.query.grammar.Root;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Aggregations and other parts of search bodies against the fields of an index. */
class SearchFieldTest {

    private static final FieldIndex INDEX = new TestFields()
            .with("title", FieldType.TEXT)
            .with("tag", FieldType.KEYWORD)
            .with("count", FieldType.INTEGER)
            .with("price", FieldType.DOUBLE)
            .with("created", FieldType.DATE)
            .with("host", FieldType.IP)
            .with("place", FieldType.GEO_POINT)
            .with("period", FieldType.DATE_RANGE)
            .with("names", FieldType.COMPLETION)
            .with("comments", FieldType.NESTED)
            .with(new IndexedField("comments.stars", FieldType.INTEGER, true, List.of("comments"), true, true, "", 0));

    private final QueryChecker checker =
            new QueryChecker(QueryGrammar.load(), Target.DEFAULT, INDEX, CheckOptions.STRICT);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'terms': {'field': 'tag'}}; ",
                "{'terms': {'field': 'title'}}; QJ-525 WITHOUT_COLUMNS [title, text, terms]",
                "{'terms': {'field': 'tga'}}; QJ-521 UNMAPPED_FIELD [tga, such an aggregation finds no values, silently]: did you mean 'tag'?",
                "{'avg': {'field': 'price'}}; ",
                "{'avg': {'field': 'tag'}}; QJ-522 UNFIT_FIELD [avg, tag, keyword]: aggregations that do: terms, cardinality, value_count and others",
                "{'max': {'field': 'created'}}; ",
                "{'median_absolute_deviation': {'field': 'created'}}; QJ-522 UNFIT_FIELD [median_absolute_deviation, created, date]: aggregations that do: terms, date_histogram, histogram, range, avg, sum, min, max, cardinality, value_count and others",
                "{'value_count': {'field': 'place'}}; ",
                "{'terms': {'tag': ['x']}}; QJ-504 OTHER_PART [a query, an aggregation]: documents are chosen by {\"filter\": {\"terms\": ...}}",
                "{'range': {'price': {'gte': 1}}}; QJ-504 OTHER_PART [a query, an aggregation]: documents are chosen by {\"filter\": {\"range\": ...}}",
                "{'nested': {'path': 'comments', 'query': {'match_all': {}}}}; QJ-504 OTHER_PART [a query, an aggregation]: documents are chosen by {\"filter\": {\"nested\": ...}}",
                "{'bool': {'filter': {'term': {'tag': 'x'}}}}; QJ-505 UNKNOWN_VARIANT [aggregation, bool]: 'bool' is a query, documents are chosen by {\"filter\": {\"bool\": ...}}",
                "{'tag': {}}; QJ-505 UNKNOWN_VARIANT [aggregation, tag]: 'tag' is a field, say what is asked of it: {\"terms\": {\"field\": \"tag\"}}",
                "{'filter': {'tag': 'x'}}; QJ-505 UNKNOWN_VARIANT [query, tag]: 'tag' is a field, say what is asked of it: {\"term\": {\"tag\": ...}}",
                "{'cardinality': {'field': 'title'}}; QJ-525 WITHOUT_COLUMNS [title, text, cardinality]",
                "{'rare_terms': {'field': 'price'}}; QJ-522 UNFIT_FIELD [rare_terms, price, double]: aggregations that do: terms, date_histogram, histogram, range, avg, sum, min, max, cardinality, value_count and others",
                "{'date_histogram': {'field': 'period', 'calendar_interval': 'day'}}; ",
                "{'date_histogram': {'field': 'tag', 'calendar_interval': 'day'}}; QJ-522 UNFIT_FIELD [date_histogram, tag, keyword]: aggregations that do: terms, cardinality, value_count and others",
                "{'date_range': {'field': 'created', 'ranges': [{'to': 'now'}]}}; ",
                "{'date_range': {'field': 'tag', 'ranges': [{'to': 'now'}]}}; QJ-522 UNFIT_FIELD [date_range, tag, keyword]: aggregations that do: terms, cardinality, value_count and others",
                "{'histogram': {'field': 'host', 'interval': 1}}; QJ-522 UNFIT_FIELD [histogram, host, ip]: aggregations that do: terms, cardinality, value_count and others",
                "{'ip_range': {'field': 'host', 'ranges': [{'mask': '10.0.0.0/8'}]}}; ",
                "{'ip_range': {'field': 'tag', 'ranges': [{'mask': '10.0.0.0/8'}]}}; QJ-522 UNFIT_FIELD [ip_range, tag, keyword]: aggregations that do: terms, cardinality, value_count and others",
                "{'geohash_grid': {'field': 'place'}}; ",
                "{'geo_bounds': {'field': 'tag'}}; QJ-522 UNFIT_FIELD [geo_bounds, tag, keyword]: aggregations that do: terms, cardinality, value_count and others",
                "{'terms': {'field': 'comments.stars'}}; QJ-526 OUTSIDE_NESTED [comments.stars, comments, so it has no values here]: let it stand in the \"aggs\" of an aggregation {\"nested\": {\"path\": \"comments\"}}",
                "{'nested': {'path': 'comments'}, 'aggs': {'s': {'avg': {'field': 'comments.stars'}}}}; ",
                "{'nested': {'path': 'tag'}, 'aggs': {}}; QJ-527 NOT_NESTED [tag]",
                "{'nested': {'path': 'comments'}, 'aggs': {'t': {'terms': {'field': 'tag'}}}}; QJ-528 OUTSIDE_PATH [tag, comments]: let it stand in the \"aggs\" of an aggregation {\"reverse_nested\": {}} there",
                "{'nested': {'path': 'comments'}, 'aggs': {'up': {'reverse_nested': {}, 'aggs': {'t': {'terms': {'field': 'tag'}}}}}}; "
            })
    void fitsAggregationsToFields(String aggregation, String findings) {
        assertEquals(findings == null ? "" : findings, check("{'aggs': {'a': " + aggregation + "}}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'sort': ['tag', '_score', {'created': 'desc'}]}; ",
                "{'sort': [{'title': 'asc'}]}; QJ-525 WITHOUT_COLUMNS [title, text, sort]",
                "{'sort': [{'comments.stars': {'nested': {'path': 'comments', 'filter': {'range': {'comments.stars': {'gt': 1}}}}}}]}; ",
                "{'sort': [{'comments.stars': {'nested': {'path': 'tag'}}}]}; QJ-527 NOT_NESTED [tag]",
                "{'sort': [{'_geo_distance': {'place': [1, 2]}}]}; ",
                "{'sort': [{'_geo_distance': {'tag': [1, 2]}}]}; QJ-522 UNFIT_FIELD [_geo_distance, tag, keyword]",
                "{'sort': ['comments.stars']}; QJ-526 OUTSIDE_NESTED [comments.stars, comments, so hits have no value of it to be sorted by here]: write it beside the order: {\"nested\": {\"path\": \"comments\"}}",
                "{'sort': {'comments.stars': 'desc'}}; QJ-526 OUTSIDE_NESTED [comments.stars, comments, so hits have no value of it to be sorted by here]: write it beside the order: {\"nested\": {\"path\": \"comments\"}}",
                "{'sort': {'tag': {'nested': {'path': 'comments'}}}}; QJ-528 OUTSIDE_PATH [tag, comments]: elements of 'comments' are sorted by their own fields, hits by one of the document without \"nested\"",
                "{'sort': 'tga'}; QJ-521 UNMAPPED_FIELD [tga, servers refuse a search that names it here]: did you mean 'tag'?",
                "{'sort': {'tga': {'unmapped_type': 'keyword'}}}; QJ-521 UNDECLARED_FIELD [tga, no hit has a value to be sorted by]: did you mean 'tag'?",
                "{'sort': {'open.x': 'asc'}}; QJ-521 UNDECLARED_FIELD [open.x, unless documents bring it, servers refuse a search that names it here]",
                "{'sort': {'_geo_distance': {'plaze': [1, 2]}}}; QJ-521 UNMAPPED_FIELD [plaze, servers refuse a search that names it here]: did you mean 'place'?",
                "{'sort': {'_geo_distance': {'plaze': [1, 2], 'ignore_unmapped': true}}}; QJ-521 UNDECLARED_FIELD [plaze, no hit has a value to be sorted by]: did you mean 'place'?",
                "{'query': {'nested': {'path': 'comments', 'query': {'match_all': {}}, 'inner_hits': {'sort': [{'comments.stars': 'asc'}]}}}}; ",
                "{'query': {'nested': {'path': 'coments', 'ignore_unmapped': true, 'query': {'match_all': {}}}}}; QJ-521 UNDECLARED_FIELD [coments, such a query matches nothing, silently]: did you mean 'comments'?",
                "{'collapse': {'field': 'tga'}}; QJ-521 UNMAPPED_FIELD [tga, servers refuse a search that names it here]: did you mean 'tag'?",
                "{'highlight': {'fields': {'titel': {}}}}; QJ-521 UNMAPPED_FIELD [titel, nothing is marked in it, silently]: did you mean 'title'?",
                "{'suggest': {'s': {'text': 'a', 'term': {'field': 'titel'}}}}; QJ-521 UNMAPPED_FIELD [titel, servers refuse a search that names it here]: did you mean 'title'?",
                "{'query': {'geo_distance': {'distance': '1km', 'plaze': [1, 2]}}}; QJ-521 UNMAPPED_FIELD [plaze, servers refuse a search that names it here]: did you mean 'place'?",
                "{'query': {'geo_distance': {'distance': '1km', 'plaze': [1, 2], 'ignore_unmapped': true}}}; QJ-521 UNDECLARED_FIELD [plaze, such a query matches nothing, silently]: did you mean 'place'?",
                "{'query': {'multi_match': {'query': 'x', 'fields': ['title', 'tga^2']}}}; QJ-521 UNMAPPED_FIELD [tga, nothing is found in it, silently]: did you mean 'tag'?",
                "{'query': {'function_score': {'field_value_factor': {'field': 'prize'}}}}; QJ-521 UNMAPPED_FIELD [prize, servers refuse a search that names it here]: did you mean 'price'?",
                "{'query': {'function_score': {'field_value_factor': {'field': 'prize', 'missing': 1}}}}; QJ-521 UNDECLARED_FIELD [prize, no document has a value to be scored by]: did you mean 'price'?",
                "{'query': {'terms': {'field': 'tag', 'size': 10}}}; QJ-504 OTHER_PART [an aggregation, a query]: aggregations stand in the \"aggs\" of a search body",
                "{'query': {'range': {'field': 'price', 'ranges': [{'to': 3}]}}}; QJ-504 OTHER_PART [an aggregation, a query]: aggregations stand in the \"aggs\" of a search body",
                "{'query': {'nested': {'path': 'comments'}}}; QJ-511 MISSING_PARAMETER [nested, query]",
                "{'query': {'avg': {'field': 'price'}}}; QJ-505 UNKNOWN_VARIANT [query, avg]: 'avg' is an aggregation, aggregations stand in the \"aggs\" of a search body",
                "{'query': {'must': []}}; QJ-505 UNKNOWN_VARIANT [query, must]: 'must' belongs to bool: {\"bool\": {\"must\": ...}}",
                "{'query': {'filter': {'term': {'tag': 'x'}}}}; QJ-505 UNKNOWN_VARIANT [query, filter]: 'filter' belongs to bool: {\"bool\": {\"filter\": ...}}",
                "{'query': {'query': {'match_all': {}}}}; QJ-505 UNKNOWN_VARIANT [query, query]: let what stands under \"query\" stand in its place",
                "{'query': {'bool': {'must': {'sort': ['tag']}}}}; QJ-505 UNKNOWN_VARIANT [query, sort]: 'sort' belongs to a search body, beside its \"query\"",
                "{'query': {'slop': 3}}; QJ-505 UNKNOWN_VARIANT [query, slop]: 'slop' belongs to match_phrase, match_phrase_prefix, multi_match, span_near",
                "{'query': {'bool': {'must': {'term': {'tag': 'a'}, 'match': {'title': 'x'}}}}}; QJ-515 NOT_ONE_VARIANT [query, 'term', 'match']: write each in braces of its own: [{\"term\": ...}, {\"match\": ...}]",
                "{'query': {'bool': [{'term': {'tag': 'a'}}]}}; QJ-517 WRONG_KIND [an object, a list]: write an object with one of 'must', 'filter', 'should', 'must_not'",
                "{'query': {'range': {'price': {'min': 1}}}}; QJ-510 UNKNOWN_PARAMETER [range, min]: did you mean 'gte'?",
                "{'query': {'nested': {'pth': 'comments', 'query': {'match_all': {}}}}}; QJ-510 UNKNOWN_PARAMETER [nested, pth]: did you mean 'path'?",
                "{'query': {'geo_distance': {'distance': '1km', 'place': {'lat': 1, 'lng': 2}}}}; QJ-510 UNKNOWN_PARAMETER [geo_distance, lng]: did you mean 'lon'?",
                "{'query': {'bool': {'must': [], 'aggs': {}}}}; QJ-510 UNKNOWN_PARAMETER [bool, aggs]: 'aggs' belongs to a search body, beside its \"query\"",
                "{'query': {'terms': {'tag': 'a'}}}; QJ-517 WRONG_KIND [a list or an object, \"a\"]: write a list: [\"a\"]",
                "{'query': {'term': {'tag': ['a', 'b']}}}; QJ-517 WRONG_KIND [a single value, a list]: for several values there is terms",
                "{'query': {'exists': 'tag'}}; QJ-517 WRONG_KIND [an object, \"tag\"]: write an object with 'field'",
                "{'query': {'range': {'gte': 1, 'lte': 2}}}; QJ-516 NOT_ONE_FIELD [range, 'gte', 'lte']: the name of the field is the key: {\"range\": {\"any_field\": ...}}",
                "{'query': {'term': {'field': 'tag', 'value': 'x'}}}; QJ-516 NOT_ONE_FIELD [term, 'field', 'value']: the name of the field is the key: {\"term\": {\"tag\": ...}}",
                "{'query': {'match': 'x'}}; QJ-517 WRONG_KIND [an object, \"x\"]: write the field as a key: {\"any_field\": ...}",
                "{'query': {'nested': {'comments': {'match_all': {}}}}}; QJ-510 UNKNOWN_PARAMETER [nested, comments]: it has boost, _name, path, query, score_mode, ignore_unmapped, inner_hits",
                "{'query': {'bool': {'must': [{'bool': {'should': {'match_all': {}}}, 'minimum_should_match': 1}]}}}; QJ-515 NOT_ONE_VARIANT [query, 'bool', 'minimum_should_match']: let 'minimum_should_match' stand in 'bool'",
                "{'aggs': {'a': {'terms': {'field': 'tag', 'aggs': {'b': {'avg': {'field': 'price'}}}}}}}; QJ-510 UNKNOWN_PARAMETER [terms, aggs]: let 'aggs' stand beside 'terms', not in it",
                "{'highlight': {'title': {}}}; QJ-510 UNKNOWN_PARAMETER [highlight, title]: fields are named under \"fields\"",
                "{'query': {'match_all': {}}, 'filter': {'match_all': {}}}; QJ-510 UNKNOWN_PARAMETER [search body, filter]: 'filter' belongs to bool: {\"bool\": {\"filter\": ...}}",
                "{'query': {'match': {'title': 'x', 'tag': 'y'}}}; QJ-516 NOT_ONE_FIELD [match, 'title', 'tag']",
                "{'aggs': {'terms': {'field': 'tag'}}}; QJ-505 UNKNOWN_VARIANT [aggregation, field]: 'terms' stands where the name of the aggregation belongs: {\"any_name\": {\"terms\": ...}}",
                "{'collapse': {'field': 'tag'}}; ",
                "{'collapse': {'field': 'created'}}; QJ-522 UNFIT_FIELD [collapse, created, date]",
                "{'_source': ['ti*', 'comments.stars']}; ",
                "{'_source': ['zz*']}; QJ-529 EMPTY_PATTERN [zz*]",
                "{'fields': ['titel']}; QJ-521 UNMAPPED_FIELD [titel, hits have nothing of it, silently]: did you mean 'title'?",
                "{'highlight': {'fields': {'title': {}, 'comments.*': {}}}}; ",
                "{'suggest': {'s': {'prefix': 'a', 'completion': {'field': 'names'}}}}; ",
                "{'suggest': {'s': {'prefix': 'a', 'completion': {'field': 'tag'}}}}; QJ-522 UNFIT_FIELD [completion, tag, keyword]",
                "{'post_filter': {'term': {'comments.stars': 1}}}; QJ-526 OUTSIDE_NESTED [comments.stars, comments, so it matches nothing here]: wrap it: {\"nested\": {\"path\": \"comments\", \"query\": ...}}"
            })
    void fitsOtherPartsToFields(String body, String findings) {
        assertEquals(findings == null ? "" : findings, check(body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'runtime_mappings': {'tga': {'type': 'keyword'}}, 'query': {'term': {'tga': 'x'}}}; ",
                "{'runtime_mappings': {'title': {'type': 'keyword'}}, 'sort': ['title']}; ",
                "{'runtime_mappings': {'other': {'type': 'keyword'}}, 'sort': ['tga']}; QJ-521 UNMAPPED_FIELD [tga, servers refuse a search that names it here]: did you mean 'tag'?"
            })
    void knowsFieldsThatSearchesCompute(String body, String findings) {
        QueryChecker elasticsearch =
                new QueryChecker(QueryGrammar.load(), Target.parse("elasticsearch:8.19"), INDEX, CheckOptions.STRICT);
        assertEquals(findings == null ? "" : findings, check(elasticsearch, body));
    }

    private String check(String body) {
        return check(checker, body);
    }

    private static String check(QueryChecker checker, String body) {
        return checker.check(JsonDocument.parse(body.replace('\'', '"')), Root.SEARCH_BODY).stream()
                .map(finding -> finding.toString().replaceAll(" at \\d+:\\d+", ""))
                .collect(Collectors.joining("\n"));
    }
}
