package dev.espalier.conformance.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.schema.Dialect;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.MappingDiff;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Changes of what mappings and objects say besides their fields: a server takes them if the difference says so. */
@EverySearchServer
@DisplayName("Mappings: changes")
class MappingChangesTest {

    /** From the one to the other. */
    private record Change(String before, String after) {}

    private static final List<Change> EVERYWHERE = List.of(
            new Change("{'dynamic':'strict'}", "{'dynamic':'true'}"),
            new Change("{'dynamic':'true'}", "{'dynamic':'false'}"),
            new Change("{}", "{'date_detection':false}"),
            new Change("{'date_detection':false}", "{'date_detection':true}"),
            new Change("{}", "{'numeric_detection':true}"),
            new Change("{}", "{'dynamic_date_formats':['yyyy']}"),
            new Change("{'dynamic_date_formats':['yyyy']}", "{'dynamic_date_formats':['yyyy','MM/yyyy']}"),
            new Change("{}", "{'dynamic_templates':[{'t':{'match':'a*','mapping':{'type':'keyword'}}}]}"),
            new Change(
                    "{'dynamic_templates':[{'t':{'match':'a*','mapping':{'type':'keyword'}}}]}",
                    "{'dynamic_templates':[{'u':{'match':'b*','mapping':{'type':'keyword'}}}]}"),
            new Change(
                    "{'dynamic_templates':[{'t':{'match':'a*','mapping':{'type':'keyword'}}}]}",
                    "{'dynamic_templates':[]}"),
            new Change("{}", "{'_meta':{'a':1}}"),
            new Change("{'_meta':{'a':1}}", "{'_meta':{'a':2}}"),
            new Change("{}", "{'_source':{'enabled':false}}"),
            new Change("{'_source':{'enabled':false}}", "{'_source':{'enabled':true}}"),
            new Change("{}", "{'_source':{'excludes':['a']}}"),
            new Change("{'_source':{'excludes':['a']}}", "{'_source':{'excludes':['b']}}"),
            new Change("{'_source':{'includes':['a']}}", "{'_source':{'includes':['a','b']}}"),
            new Change("{}", "{'_routing':{'required':true}}"),
            new Change("{'_routing':{'required':true}}", "{'_routing':{'required':false}}"),
            new Change(object("{}"), object("{'dynamic':'false'}")),
            new Change(object("{'dynamic':'false'}"), object("{'dynamic':'true'}")),
            new Change(object("{}"), object("{'enabled':false}")),
            new Change(object("{'enabled':false}"), object("{'enabled':true}")),
            new Change(object("{'type':'nested'}"), object("{'type':'nested','dynamic':'strict'}")),
            new Change(object("{'type':'nested'}"), object("{'type':'nested','include_in_parent':true}")),
            new Change(object("{'type':'nested','include_in_root':true}"), object("{'type':'nested'}")),
            new Change(object("{'type':'nested'}"), object("{}")),
            new Change(object("{}"), object("{'type':'nested'}")),
            new Change(object("{}"), object("{'type':'keyword'}")),
            new Change(object("{'type':'keyword'}"), object("{'properties':{'a':{'type':'keyword'}}}")),
            new Change(object("{}"), object("{'properties':{'a':{'properties':{'b':{'type':'long'}}}}}")),
            new Change(
                    object("{'properties':{'a':{'type':'long'}}}"), object("{'properties':{'a':{'type':'keyword'}}}")));

    private static final List<Change> ON_ELASTICSEARCH = List.of(
            new Change("{}", "{'runtime':{'r':{'type':'long'}}}"),
            new Change("{'runtime':{'r':{'type':'long'}}}", "{'runtime':{'r':{'type':'keyword'}}}"),
            new Change("{}", "{'subobjects':false}"),
            new Change("{'subobjects':false}", "{'subobjects':true}"),
            new Change("{'synthetic_source_keep':'arrays'}", "{'synthetic_source_keep':'none'}"),
            new Change(object("{}"), object("{'synthetic_source_keep':'all'}")),
            new Change(
                    object("{'type':'nested','synthetic_source_keep':'all'}"),
                    object("{'type':'nested','synthetic_source_keep':'none'}")),
            new Change(object("{}"), object("{'subobjects':false}")),
            new Change(object("{'subobjects':false}"), object("{'subobjects':true}")));

    /** What such an index never becomes, although the server takes a request that does not speak of it. */
    private static final List<Change> SILENTLY_KEPT = List.of(
            new Change("{'_source':{'enabled':false}}", "{}"),
            new Change("{'_source':{'excludes':['a']}}", "{}"),
            new Change("{'_routing':{'required':true}}", "{}"));

    private static final List<Change> SILENTLY_KEPT_ON_ELASTICSEARCH = List.of(
            new Change("{'subobjects':false}", "{}"),
            new Change(object("{'subobjects':false}"), object("{}")),
            new Change("{'synthetic_source_keep':'arrays'}", "{}"),
            new Change(object("{'synthetic_source_keep':'all'}"), object("{}")),
            new Change(object("{'enabled':false}"), object("{}")));

    /** What such an index keeps, and no code needs to notice. */
    private static final List<Change> KEPT = List.of(
            new Change("{'dynamic':'strict'}", "{}"),
            new Change("{'date_detection':false}", "{}"),
            new Change("{'numeric_detection':true}", "{}"),
            new Change("{'dynamic_date_formats':['yyyy']}", "{}"),
            new Change("{'dynamic_templates':[{'t':{'match':'a*','mapping':{'type':'keyword'}}}]}", "{}"),
            new Change("{'_meta':{'a':1}}", "{}"),
            new Change(object("{'dynamic':'false'}"), object("{}")),
            new Change(object("{'type':'nested','dynamic':'false'}"), object("{'type':'nested'}")));

    private MappingProbe probe;

    @BeforeEach
    void connect(SearchCluster cluster) {
        probe = new MappingProbe(cluster);
    }

    @AfterEach
    void close() {
        probe.close();
    }

    /** A mapping with one field, an object unless it has another type. */
    private static String object(String definition) {
        String type = definition.startsWith("{'type'") ? "" : "'type':'object'" + (definition.equals("{}") ? "" : ",");
        return "{'properties':{'o':{" + type + definition.substring(1) + "}}";
    }

    /** An index without a single field takes whatever is said of it first. */
    private static JsonObject mapping(String text) {
        JsonObject mapping = Json.object(text);
        return mapping.get("properties") == null
                ? Json.with(mapping, "properties", Json.object("{'f':{'type':'keyword'}}"))
                : mapping;
    }

    @Test
    void areTakenIfTheDifferenceSaysSo() {
        List<String> wrong = new ArrayList<>();
        for (Change change : here(EVERYWHERE, ON_ELASTICSEARCH)) {
            JsonObject wanted = mapping(change.after);
            String index = probe.defined(mapping(change.before));
            MappingDiff expected = difference(index, wanted);
            boolean taken = probe.put(index, wanted).isEmpty();
            if (expected.isEmpty() || expected.isBreaking() == taken) {
                wrong.add(change + " is " + (taken ? "taken" : "refused") + ", but expected " + expected.changes());
            } else if (taken && !difference(index, wanted).isEmpty()) {
                wrong.add(change + " is taken, but lacks "
                        + difference(index, wanted).changes());
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void areBreakingWhereTheServerKeepsSilentlyWhatTheCodeReliesOn() {
        List<String> wrong = new ArrayList<>();
        for (Change change : here(SILENTLY_KEPT, SILENTLY_KEPT_ON_ELASTICSEARCH)) {
            String index = probe.defined(mapping(change.before));
            if (probe.put(index, mapping(change.after)).isPresent()) {
                wrong.add(change + " is refused");
            }
            if (!difference(index, mapping(change.after)).isBreaking()) {
                wrong.add(change + " is not breaking");
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void areNoDifferenceWhereTheServerKeepsWhatTheCodeDoesNotState() {
        List<String> wrong = new ArrayList<>();
        for (Change change : KEPT) {
            String index = probe.defined(mapping(change.before));
            probe.put(index, mapping(change.after)).ifPresent(wrong::add);
            MappingDiff difference = difference(index, mapping(change.after));
            if (!difference.isEmpty() || difference.kept().size() != 1) {
                wrong.add(change + ": " + difference.changes() + ", kept " + difference.kept());
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private List<Change> here(List<Change> everywhere, List<Change> onElasticsearch) {
        List<Change> changes = new ArrayList<>(everywhere);
        if (probe.release().dialect() == Dialect.ELASTICSEARCH) {
            changes.addAll(onElasticsearch);
        }
        return changes;
    }

    private MappingDiff difference(String index, JsonObject wanted) {
        return MappingDiff.between(probe.mapping(index), wanted, probe.dialect());
    }
}
