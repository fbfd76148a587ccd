package dev.espalier.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.schema.JsonTree.JsonObject;
import java.util.List;
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
}
