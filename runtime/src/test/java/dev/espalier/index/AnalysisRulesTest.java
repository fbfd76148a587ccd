package dev.espalier.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.espalier.schema.Dialect;
import dev.espalier.schema.analysis.AnalysisCatalogue;
import dev.espalier.schema.analysis.AnalysisComponent;
import dev.espalier.schema.analysis.ComponentKind;
import dev.espalier.schema.analysis.RuleSyntax;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rules of components are well written, put to real servers; and limits of their numbers. */
@EverySearchServer
class AnalysisRulesTest {

    private AnalysisProbe probe;
    private Dialect dialect;

    @BeforeEach
    void connect(SearchCluster cluster) {
        probe = new AnalysisProbe(cluster);
        dialect = cluster.kind().product().equals("Elasticsearch") ? Dialect.ELASTICSEARCH : Dialect.OPENSEARCH;
    }

    @AfterEach
    void close() {
        probe.close();
    }

    private enum Verdict {
        TAKEN,
        REFUSED,
        /** Taken by servers, which make nothing of it, or not what it says. */
        IN_VAIN
    }

    @ParameterizedTest(name = "{0}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            SOLR            | a, b; a b, c; a=>b; a,b => c,d; a,,b; a, a; a; # c; a \\=> b; a\\, b; a == b; a#, b; \\# x, y | TAKEN
            SOLR            | a => b => c; a, => b; a, , b                                         | REFUSED
            SOLR            | a =>; => b                                                                        | IN_VAIN
            WORDNET         | s(100000001,1,'abstain',v,1,0).; s(100000001,1,'abs''tain',v,1,0).                 | TAKEN
            WORDNET         | s(100000001,1,abstain,v,1,0).; a, b; % comment; s(100000001,'abstain; s(; s(12345678| REFUSED
            WORDNET         | s(1,1,'a',v,1,0).; g(100000001,'x').                                              | IN_VAIN
            STEMS           | a=>b; a, b => c; a b => c; a => b c; a \\=> b; a => #b                              | TAKEN
            STEMS           | a => b => c; => b; a =>; a; a,,b => c; a, => b; , => b; a => b, c                  | REFUSED
            REPLACEMENTS    | a=>b; ab => cd; a =>; # => number; \\u0020 => a; \\q => a; a => \\n; a => b => c    | TAKEN
            REPLACEMENTS    | => b; a; \\u00 => a; \\uzzzz => a; a => \\; a => \\u12; a = > b; a => b \\=> c       | REFUSED
            CHARACTER_TYPES | % => ALPHA; %=>LOWER; \\u0025 => DIGIT; # => SUBWORD_DELIM; \\\\ => UPPER; a => ALPHANUM | TAKEN
            CHARACTER_TYPES | % => alpha; % => DIGITS; %% => ALPHA; % =>; => ALPHA; %; # c; \\u00 => DIGIT; a => b => ALPHA | REFUSED
            CHARACTERS      | -; whitespace; letter; digit; punctuation; symbol; \\n; \\\\; \\u0020              | TAKEN
            CHARACTERS      | ab; Whitespace; \\-; \\u002d1; \\x                                                  | REFUSED
            CHARACTERS      | \\; \\u00                                                                          | IN_VAIN
            """)
    void areAsServersReadThem(RuleSyntax syntax, String rules, Verdict verdict) {
        Map<String, String> wrong = new TreeMap<>();
        for (String rule : rules.split("; ")) {
            boolean refused = syntax.refusal(rule).isPresent();
            if (refused != (verdict != Verdict.TAKEN)) {
                wrong.put(rule, "is not " + verdict + " by the compiler");
            }
            if (takes(syntax, rule) != (verdict != Verdict.REFUSED)) {
                wrong.put(rule, "is not " + verdict + " by " + dialect);
            }
        }
        assertEquals(Map.of(), wrong);
    }

    private boolean takes(RuleSyntax syntax, String rule) {
        return switch (syntax) {
            case SOLR -> takes(ComponentKind.TOKEN_FILTER, "synonym", "synonyms", List.of(rule));
            case WORDNET ->
                probe.analyzes(
                        component(ComponentKind.TOKEN_FILTER, "synonym_graph"),
                        Map.of("synonyms", List.of(rule), "format", "wordnet"));
            case STEMS -> takes(ComponentKind.TOKEN_FILTER, "stemmer_override", "rules", List.of(rule));
            case REPLACEMENTS -> takes(ComponentKind.CHAR_FILTER, "mapping", "mappings", List.of(rule));
            case CHARACTER_TYPES ->
                takes(ComponentKind.TOKEN_FILTER, "word_delimiter_graph", "type_table", List.of(rule));
            case CHARACTERS -> takes(ComponentKind.TOKENIZER, "char_group", "tokenize_on_chars", List.of(rule));
        };
    }

    @ParameterizedTest(name = "{1}.{2}: {3}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            TOKEN_FILTER | ngram                   | min_gram         | 0
            TOKEN_FILTER | edge_ngram              | min_gram         | 0
            TOKEN_FILTER | length                  | min              | -1
            TOKEN_FILTER | length                  | max              | -1
            TOKEN_FILTER | limit                   | max_token_count  | 0
            TOKEN_FILTER | min_hash                | hash_count       | 0
            TOKEN_FILTER | min_hash                | bucket_count     | 0
            TOKEN_FILTER | min_hash                | hash_set_size    | 0
            TOKEN_FILTER | shingle                 | max_shingle_size | 1
            TOKEN_FILTER | truncate                | length           | 0
            TOKEN_FILTER | pattern_capture         | patterns         | (a
            TOKENIZER    | standard                | max_token_length | 0
            TOKENIZER    | standard                | max_token_length | 1048577
            TOKENIZER    | whitespace              | max_token_length | 1048577
            TOKENIZER    | classic                 | max_token_length | 0
            TOKENIZER    | uax_url_email           | max_token_length | 1048577
            TOKENIZER    | char_group              | max_token_length | 1048577
            TOKENIZER    | keyword                 | buffer_size      | 1048577
            TOKENIZER    | path_hierarchy          | buffer_size      | -1
            TOKENIZER    | path_hierarchy          | skip             | -1
            TOKENIZER    | pattern                 | flags            | DOTALL,COMMENTS
            CHAR_FILTER  | mapping                 | mappings         | a => b; \\u0061 => c
            TOKEN_FILTER | synonym                 | synonyms         | plus, +
            """)
    void areRefusedAsTheCompilerRefusesThem(ComponentKind kind, String type, String setting, String values) {
        boolean taken = takes(kind, type, setting, List.of(values.split("; ")));
        assertFalse(taken);
    }

    private boolean takes(ComponentKind kind, String type, String setting, List<String> values) {
        AnalysisComponent component = component(kind, type);
        boolean list = component.setting(setting).orElseThrow().kind().isList();
        Map<String, Object> settings = new TreeMap<>();
        settings.put(setting, list ? values : values.get(0));
        return probe.analyzes(component, settings);
    }

    private static AnalysisComponent component(ComponentKind kind, String type) {
        return AnalysisCatalogue.find(kind, type).orElseThrow();
    }
}
