package dev.espalier.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.schema.JsonTree.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingDiffTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'type':'keyword'}                     ; {'type':'keyword'}",
                "{'type':'keyword','ignore_above':8191} ; {'type':'keyword','ignore_above':'8191'}",
                "{'type':'keyword','index':'false'}     ; {'type':'keyword','index':false}",
                "{'type':'keyword','doc_values':true}   ; {'type':'keyword'}",
                "{'type':'keyword'}                     ; {'type':'keyword','index':true,'store':false}",
                "{'type':'keyword','shiny':'new'}       ; {'type':'keyword'}",
                "{'type':'keyword','null_value':null}   ; {'type':'keyword'}",
                "{'type':'keyword','copy_to':['all']}   ; {'type':'keyword','copy_to':'all'}",
                "{'type':'text'}                        ; {'type':'text','analyzer':'default'}",
                "{'type':'text','analyzer':'english','search_analyzer':'english'} ; {'type':'text','analyzer':'english'}",
                "{'type':'date'} ; {'type':'date','format':'strict_date_optional_time||epoch_millis','locale':'en'}",
                "{'properties':{'a':{'type':'long'}}}   ; {'type':'object','properties':{'a':{'type':'long'}}}",
                "{'properties':{},'enabled':true}       ; {'properties':{}}",
                "{'properties':{},'dynamic':'true'}     ; {'properties':{}}",
                "{'type':'text','fields':{'a':{'type':'keyword'},'b':{'type':'keyword'}}} "
                        + "; {'type':'text','fields':{'a':{'type':'keyword'}}}",
                "{'type':'shiny','ignore_malformed':true} ; {'type':'shiny'}"
            })
    void meansTheSame(String current, String wanted) {
        assertEquals(List.of(), field(current, wanted).changes());
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'type':'keyword','ignore_above':256} ; {'type':'keyword','ignore_above':8191} "
                        + "; f: ignore_above 256 -> 8191",
                "{'type':'keyword','ignore_above':256} ; {'type':'keyword'} ; f: ignore_above 256 -> 2147483647",
                "{'type':'keyword','copy_to':['all']}  ; {'type':'keyword'} ; f: copy_to all -> (none)",
                "{'type':'keyword','meta':{'unit':'s'}} ; {'type':'keyword','meta':{'unit':'ms'}} "
                        + "; f: meta {\"unit\":\"s\"} -> {\"unit\":\"ms\"}",
                "{'type':'text'}                       ; {'type':'text','norms':false} ; f: norms true -> false",
                "{'type':'text','analyzer':'english'}  ; {'type':'text','analyzer':'english','search_analyzer':'simple'} "
                        + "; f: search_analyzer english -> simple",
                "{'type':'text'}                       ; {'type':'text','fielddata':true} ; f: fielddata false -> true",
                "{'type':'long'}                       ; {'type':'long','coerce':false} ; f: coerce true -> false",
                "{'type':'date'}                       ; {'type':'date','ignore_malformed':true} "
                        + "; f: ignore_malformed false -> true",
                "{'properties':{}}                     ; {'properties':{},'dynamic':'strict'} ; f: dynamic (none) -> strict"
            })
    void changesInPlace(String current, String wanted, String change) {
        MappingDiff diff = field(current, wanted);
        assertEquals(change, text(diff));
        assertEquals(MappingChange.Kind.IN_PLACE, diff.changes().get(0).kind());
        assertFalse(diff.isBreaking());
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'type':'integer'}                  ; {'type':'long'}    ; f: type integer -> long",
                "{'type':'keyword'}                  ; {'type':'text'}    ; f: type keyword -> text",
                "{'properties':{}}                   ; {'type':'nested'}  ; f: type object -> nested",
                "{'properties':{}}                   ; {'type':'keyword'} ; f: type object -> keyword",
                "{'type':'text','analyzer':'english'} ; {'type':'text','analyzer':'german'} ; f: analyzer english -> german",
                "{'type':'text','analyzer':'english'} ; {'type':'text'}   ; f: analyzer english -> default",
                "{'type':'text','norms':false}       ; {'type':'text'}    ; f: norms false -> true",
                "{'type':'keyword'}                  ; {'type':'keyword','normalizer':'lowercase'} "
                        + "; f: normalizer (none) -> lowercase",
                "{'type':'keyword','null_value':'x'} ; {'type':'keyword'} ; f: null_value x -> (none)",
                "{'type':'keyword'}                  ; {'type':'keyword','null_value':''} ; f: null_value (none) -> ",
                "{'type':'keyword'}                  ; {'type':'keyword','index':false} ; f: index true -> false",
                "{'type':'long','doc_values':false}  ; {'type':'long'}    ; f: doc_values false -> true",
                "{'type':'boolean'}                  ; {'type':'boolean','store':true} ; f: store false -> true",
                "{'type':'date','format':'strict_date'} ; {'type':'date','format':'strict_date||epoch_millis'} "
                        + "; f: format strict_date -> strict_date||epoch_millis",
                "{'type':'date'}                     ; {'type':'date','format':'strict_date'} "
                        + "; f: format strict_date_optional_time||epoch_millis -> strict_date",
                "{'type':'nested','include_in_root':true} ; {'type':'nested'} ; f: include_in_root true -> false",
                "{'properties':{}}                   ; {'properties':{},'enabled':false} ; f: enabled true -> false",
                "{'type':'keyword'}                  ; {'type':'keyword','shiny':'new'} ; f: shiny (none) -> new",
                "{'type':'text','fields':{'raw':{'type':'keyword'}}} "
                        + "; {'type':'text','fields':{'raw':{'type':'long'}}} ; f.raw: type keyword -> long"
            })
    void needsANewIndex(String current, String wanted, String change) {
        MappingDiff diff = field(current, wanted);
        assertEquals(change.strip(), text(diff).strip());
        assertEquals(MappingChange.Kind.BREAKING, diff.changes().get(0).kind());
        assertTrue(diff.isBreaking());
    }

    @Test
    void aFieldOfTheIndexAloneIsNoDifference() {
        assertTrue(MappingDiff.between(object("{'properties':{'old':{'type':'long'}}}"), object("{'properties':{}}"))
                .isEmpty());
    }

    @Test
    void namesEveryFieldThatTheIndexLacks() {
        MappingDiff diff = MappingDiff.between(
                object("{'properties':{'title':{'type':'text'}}}"),
                object("{'properties':{'title':{'type':'text','fields':{'raw':{'type':'keyword'}}},"
                        + "'author':{'properties':{'name':{'type':'keyword'}}},"
                        + "'comments':{'type':'nested','properties':{'stars':{'type':'integer'}}}}}"));
        assertEquals(List.of("title.raw", "author", "author.name", "comments", "comments.stars"), diff.addedFields());
        assertEquals("title.raw: added as keyword", diff.changes().get(0).toString());
        assertFalse(diff.isBreaking());
    }

    @Test
    void doesNotLookBelowAFieldWhoseTypeDiffers() {
        MappingDiff diff =
                field("{'properties':{'a':{'type':'long'}}}", "{'type':'nested','properties':{'b':{'type':'long'}}}");
        assertEquals("f: type object -> nested", text(diff));
    }

    @Test
    void comparesTheMappingAsAWhole() {
        MappingDiff diff = MappingDiff.between(
                object("{'dynamic':'true','_meta':{'by':'hand'},'date_detection':false}"),
                object("{'dynamic':'strict','_routing':{'required':true}}"));
        assertEquals(
                List.of("dynamic true -> strict", "_routing (none) -> {\"required\":\"true\"}"),
                diff.changes().stream().map(MappingChange::toString).toList());
        assertTrue(diff.isBreaking());
    }

    private static MappingDiff field(String current, String wanted) {
        return MappingDiff.between(
                object("{'properties':{'f':" + current + "}}"), object("{'properties':{'f':" + wanted + "}}"));
    }

    private static String text(MappingDiff diff) {
        assertEquals(1, diff.changes().size(), diff::toString);
        return diff.changes().get(0).toString();
    }

    private static JsonObject object(String json) {
        return (JsonObject) JsonTree.parse(json.replace('\'', '"'));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'type':'knn_vector','dimension':2,'data_type':'BYTE'} ; {'type':'knn_vector','dimension':2,'data_type':'byte'} ; -",
                "{'type':'knn_vector','method':{'name':'hnsw','engine':'lucene','space_type':'l2','parameters':{'m':8,'x':1}}} "
                        + "; {'type':'knn_vector','method':{'name':'hnsw','parameters':{'m':8}}} ; -",
                "{'type':'knn_vector','method':{'name':'hnsw','engine':'lucene'}} "
                        + "; {'type':'knn_vector','method':{'name':'hnsw','engine':'faiss'}} "
                        + "; BREAKING method {\"name\":\"hnsw\",\"engine\":\"lucene\"} -> {\"name\":\"hnsw\",\"engine\":\"faiss\"}",
                "{'type':'dense_vector'}  ; {'type':'dense_vector','dims':64}  ; ADDITIVE dims (none) -> 64",
                "{'type':'dense_vector','dims':32} ; {'type':'dense_vector','dims':64} ; BREAKING dims 32 -> 64",
                "{'type':'dense_vector','dims':32} ; {'type':'dense_vector'}   ; -",
                "{'type':'constant_keyword'} ; {'type':'constant_keyword','value':'a'} ; ADDITIVE value (none) -> a",
                "{'type':'constant_keyword','value':'a'} ; {'type':'constant_keyword','value':'b'} ; BREAKING value a -> b",
                "{'type':'alias','path':'a'} ; {'type':'alias','path':'b'} ; IN_PLACE path a -> b",
                "{'type':'alias','path':'a'} ; {'type':'keyword'} ; BREAKING type alias -> keyword",
                "{'type':'flattened'} ; {'type':'flattened','depth_limit':5} ; IN_PLACE depth_limit 20 -> 5",
                "{'type':'ip','ignore_malformed':true} ; {'type':'ip'} ; IN_PLACE ignore_malformed true -> false",
                "{'type':'scaled_float','scaling_factor':10} ; {'type':'scaled_float','scaling_factor':100} "
                        + "; BREAKING scaling_factor 10 -> 100"
            })
    void followsTheRulesOfTheCatalogue(String current, String wanted, String change) {
        assertEquals(change, kinds(field(current, wanted)));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'type':'hnsw'}                ; {'type':'int8_hnsw'}         ; IN_PLACE",
                "{'type':'int8_hnsw','m':16}    ; {'type':'hnsw'}              ; BREAKING",
                "{'type':'hnsw','m':16}         ; {'type':'hnsw','m':32}       ; IN_PLACE",
                "{'type':'hnsw','m':32}         ; {'type':'hnsw','m':16}       ; BREAKING",
                "{'type':'hnsw','m':32}         ; {'type':'int4_hnsw'}         ; BREAKING",
                "{'type':'flat'}                ; {'type':'int8_flat'}         ; IN_PLACE",
                "{'type':'flat'}                ; {'type':'hnsw'}              ; IN_PLACE",
                "{'type':'int8_flat'}           ; {'type':'bbq_hnsw'}          ; IN_PLACE",
                "{'type':'int8_flat'}           ; {'type':'hnsw'}              ; IN_PLACE",
                "{'type':'bbq_flat'}            ; {'type':'int8_hnsw'}         ; BREAKING",
                "{'type':'int8_hnsw'}           ; {'type':'int8_flat'}         ; BREAKING"
            })
    void letsVectorIndexesOnlyGrowOrShrinkTheirVectors(String current, String wanted, String kind) {
        String field = "{'type':'dense_vector','dims':64,'index_options':%s}";
        MappingDiff diff = field(field.formatted(current), field.formatted(wanted));
        assertEquals(kind, diff.changes().get(0).kind().name());
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'q':'a'}             ; {'q':['a','c']}           ; ADDITIVE",
                "{'q':'a'}             ; {'q':'a','r':'s'}         ; ADDITIVE",
                "{'q':['a','c']}       ; {'q':'a'}                 ; BREAKING",
                "{'q':'a'}             ; {'q':'a','a':'v'}         ; BREAKING",
                "{'q':'a'}             ; {'q':'a','r':'q'}         ; BREAKING"
            })
    void letsJoinsOnlyGetMoreChildren(String current, String wanted, String kind) {
        String field = "{'type':'join','relations':%s}";
        MappingDiff diff = field(field.formatted(current), field.formatted(wanted));
        assertEquals(kind, diff.changes().get(0).kind().name());
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "ELASTICSEARCH ; {} ; {'_source':{'enabled':false}} ; IN_PLACE _source (none) -> {\"enabled\":\"false\"}",
                "OPENSEARCH    ; {} ; {'_source':{'enabled':false}} ; BREAKING _source (none) -> {\"enabled\":\"false\"}",
                "ELASTICSEARCH ; {'_source':{'enabled':false}} ; {'_source':{'enabled':true}} "
                        + "; BREAKING _source {\"enabled\":\"false\"} -> {\"enabled\":\"true\"}",
                "ELASTICSEARCH ; {} ; {'_source':{'enabled':true}} ; -",
                "ELASTICSEARCH ; {} ; {'_routing':{'required':true}} ; BREAKING _routing (none) -> {\"required\":\"true\"}",
                "ELASTICSEARCH ; {} ; {'dynamic_templates':[{'t':{}}]} ; IN_PLACE dynamic_templates (none) -> {\"t\":{}}",
                "ELASTICSEARCH ; {'properties':{'o':{'type':'object','enabled':false}}} ; {'properties':{'o':{}}} "
                        + "; BREAKING enabled false -> true",
                "ELASTICSEARCH ; {'properties':{'o':{'subobjects':false}}} ; {'properties':{'o':{}}} "
                        + "; BREAKING subobjects false -> true",
                "ELASTICSEARCH ; {'_source':{'excludes':['a']}} ; {} ; BREAKING _source {\"excludes\":\"a\"} -> (none)",
                "ELASTICSEARCH ; {'_source':{'mode':'synthetic'}} ; {} ; -",
                "OPENSEARCH    ; {'_routing':{'required':true}} ; {} ; BREAKING _routing {\"required\":\"true\"} -> (none)",
                "OPENSEARCH    ; {'_routing':{'required':false}} ; {} ; -",
                "ELASTICSEARCH ; {'_meta':{'a':{'x':1,'y':2},'b':1}} ; {'_meta':{'a':{'x':1}}} ; -",
                "ELASTICSEARCH ; {'_meta':{'a':1,'b':1}} ; {'_meta':{'a':2}} "
                        + "; IN_PLACE _meta {\"a\":\"1\",\"b\":\"1\"} -> {\"a\":\"2\"}",
                "OPENSEARCH    ; {'properties':{'o':{'type':'object','enabled':false}}} ; {'properties':{'o':{}}} "
                        + "; BREAKING enabled false -> true",
                "ELASTICSEARCH ; {} ; {'runtime':{'r':{'type':'long'}}} ; ADDITIVE type (none) -> long (runtime)",
                "ELASTICSEARCH ; {'runtime':{'r':{'type':'long'}}} ; {'runtime':{'r':{'type':'keyword'}}} "
                        + "; IN_PLACE runtime {\"type\":\"long\"} -> {\"type\":\"keyword\"}",
                "ELASTICSEARCH ; {'runtime':{'r':{'type':'long'}}} ; {} ; -"
            })
    void takesTheServerIntoAccount(Dialect dialect, String current, String wanted, String change) {
        assertEquals(change, kinds(MappingDiff.between(object(current), object(wanted), dialect)));
    }

    @Test
    void namesWhatWouldBeResetByOmission() {
        MappingDiff diff = field(
                "{'type':'keyword','ignore_above':256,'null_value':'x','meta':{'unit':'s'}}",
                "{'type':'keyword','meta':{'unit':'ms'}}");
        assertEquals(
                List.of("f: ignore_above 256 -> 2147483647"),
                diff.resets().stream().map(MappingChange::toString).toList());
    }

    @Test
    void namesWhatAnIndexKeepsAlthoughItIsNotStated() {
        MappingDiff diff = MappingDiff.between(
                object("{'date_detection':false,'_meta':{'a':1},'runtime':{'r':{'type':'long'}},"
                        + "'properties':{'o':{'dynamic':'true'},"
                        + "'v':{'type':'dense_vector','dims':3,'similarity':'l2_norm','shiny':1}}}"),
                object("{'properties':{'o':{},'v':{'type':'dense_vector'}}}"));
        assertTrue(diff.isEmpty(), diff::toString);
        assertEquals(
                List.of(
                        "date_detection false -> true",
                        "_meta {\"a\":\"1\"} -> (none)",
                        "r: runtime {\"type\":\"long\"} -> (none)",
                        "o: dynamic true -> (none)",
                        "v: dims 3 -> (none)",
                        "v: similarity l2_norm -> cosine"),
                diff.kept().stream().map(MappingChange::toString).toList());
    }

    @Test
    void readsAsAList() {
        MappingDiff diff = MappingDiff.between(
                object("{'properties':{'price':{'type':'integer'},'sku':{'type':'keyword','ignore_above':256},"
                        + "'title':{'type':'text'}}}"),
                object("{'dynamic':'strict','properties':{'price':{'type':'long'},'sku':{'type':'keyword'},"
                        + "'title':{'type':'text','fielddata':true,'fields':{'raw':{'type':'keyword'}}},"
                        + "'author':{'properties':{'name':{'type':'keyword'}}}}}"));
        assertEquals("""
                added; documents that are there have no value in it (3)
                  title.raw      as keyword
                  author         as object
                  author.name    as keyword
                changed at once (1)
                  title          fielddata: false -> true
                changed for documents that are written from now on (2)
                  (the mapping)  dynamic: true -> strict
                  sku            ignore_above: 256 -> 2147483647 (the default, because it is not stated)
                needs a new index (1)
                  price          type: integer -> long""", diff.toString());
        assertEquals("", new MappingDiff(List.of()).toString());
    }

    private static String kinds(MappingDiff diff) {
        return diff.changes().isEmpty()
                ? "-"
                : diff.changes().stream()
                        .map(change -> change.kind() + " " + change.parameter() + " " + change.values())
                        .collect(Collectors.joining("; "));
    }
}
