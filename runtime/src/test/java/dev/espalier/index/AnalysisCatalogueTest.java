package dev.espalier.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.schema.Dialect;
import dev.espalier.schema.ServerRelease;
import dev.espalier.schema.analysis.AnalysisCatalogue;
import dev.espalier.schema.analysis.AnalysisComponent;
import dev.espalier.schema.analysis.ComponentKind;
import dev.espalier.schema.analysis.ComponentSetting;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the catalogue of analysis says, put to real servers: all that they bring without plugins. */
@EverySearchServer
class AnalysisCatalogueTest {

    /** What some servers take in a normalizer, and others do not. */
    private static final List<String> NORMALIZING_SOMEWHERE =
            List.of("token filter persian_stem", "token filter pattern_replace", "token filter truncate");

    /** Filters whose examples leave nothing of the words of a rule, which servers refuse. */
    private static final Set<String> REMOVING_WORDS = Set.of("keep", "keep_types", "length", "min_hash");

    private AnalysisProbe probe;
    private ServerRelease server;

    @BeforeEach
    void connect(SearchCluster cluster) {
        probe = new AnalysisProbe(cluster);
        server = ServerRelease.parse(cluster.kind().product().toLowerCase(Locale.ROOT) + ":"
                + cluster.kind().version());
    }

    @AfterEach
    void close() {
        probe.close();
    }

    @Test
    void namesWhatIsUsedAsItStands() {
        assertEquals(List.of(), names(component -> component.ready() && !probe.takes(component)));
    }

    @Test
    void namesWhatNeedsSettings() {
        assertEquals(
                List.of(), names(component -> !component.ready() && component.definable() && probe.takes(component)));
    }

    @Test
    void namesWhatIsRefusedUnderItsOldName() {
        assertEquals(
                List.of(),
                all().filter(component -> component.renamedTo() != null)
                        .filter(component -> AnalysisCatalogue.find(component.kind(), component.renamedTo())
                                .isEmpty())
                        .map(AnalysisComponent::name)
                        .toList());
        // token filters are refused by every server, tokenizers by Elasticsearch alone
        assertEquals(
                List.of(),
                names(component -> component.renamedTo() != null
                        && (component.kind() == ComponentKind.TOKEN_FILTER || server.dialect() == Dialect.ELASTICSEARCH)
                        && probe.takes(component)));
    }

    @Test
    void namesWhatOtherServersHave() {
        assertEquals(
                List.of(),
                Stream.of(ComponentKind.values())
                        .flatMap(kind -> AnalysisCatalogue.all(kind).stream())
                        .filter(component -> component.plugin() == null)
                        .filter(component -> !component.availability().on(server) && probe.takes(component))
                        .map(AnalysisComponent::name)
                        .toList());
    }

    @Test
    void namesTheWordsThatTheServerTakes() {
        List<String> wrong = new ArrayList<>();
        all().filter(component -> component.kind() == ComponentKind.TOKEN_FILTER)
                .filter(component -> Set.of("stemmer", "snowball").contains(component.name()))
                .forEach(component -> component.setting("language").orElseThrow().words().entrySet().stream()
                        .filter(word -> probe.analyzes(component, Map.of("language", word.getKey()))
                                != word.getValue().on(server))
                        .forEach(word -> wrong.add(component.name() + " " + word.getKey())));
        assertEquals(List.of(), wrong);
    }

    @Test
    void refusesWhatItDoesNotName() {
        for (ComponentKind kind : ComponentKind.values()) {
            assertTrue(!probe.takes(kind, "no_such_component"), kind.words());
        }
    }

    @Test
    void namesWhatIsATypeWithAllItsSettings() {
        Map<AnalysisComponent, Map<String, Object>> examples = new LinkedHashMap<>();
        all().filter(AnalysisComponent::definable)
                .filter(component -> !AnalysisExamples.isBeyondTheNode(component, server))
                .forEach(component -> examples.put(component, AnalysisExamples.settings(component, server)));
        assertEquals(List.of(), probe.refusals(examples));
    }

    @Test
    void namesWhatIsNoType() {
        assertEquals(
                List.of(),
                all().filter(component -> !component.definable() && component.renamedTo() == null)
                        .filter(component -> !component.name().equals("default"))
                        .filter(component ->
                                probe.definition(component, Map.of()).isEmpty())
                        .map(AnalysisComponent::name)
                        .toList());
    }

    @Test
    void namesSettingsThatServersReadAndTheirKinds() {
        List<String> ignored = new ArrayList<>();
        all().filter(AnalysisComponent::definable)
                .forEach(component -> component.settings().stream()
                        .filter(setting -> AnalysisExamples.isChecked(component, setting, server))
                        .filter(setting -> probe.definition(
                                        component, AnalysisExamples.settingsWithWrong(component, setting, server))
                                .isEmpty())
                        .forEach(setting -> ignored.add(
                                component.kind().section() + " " + component.name() + "." + setting.name())));
        assertEquals(List.of(), ignored);
    }

    @Test
    void namesWhatIsRequired() {
        List<String> notRequired = new ArrayList<>();
        all().filter(AnalysisComponent::definable)
                .forEach(component -> component.settings().stream()
                        .filter(ComponentSetting::required)
                        .filter(setting -> {
                            Map<String, Object> settings = AnalysisExamples.settings(component, server);
                            settings.remove(setting.name());
                            return probe.definition(component, settings).isEmpty();
                        })
                        .forEach(setting -> notRequired.add(component.name() + "." + setting.name())));
        all().filter(component -> !component.oneOf().isEmpty())
                .filter(component -> {
                    Map<String, Object> settings = AnalysisExamples.settings(component, server);
                    component.oneOf().forEach(settings::remove);
                    return probe.definition(component, settings).isEmpty();
                })
                // OpenSearch asks for synonyms only where the filter is used
                .filter(component -> !(server.dialect() == Dialect.OPENSEARCH
                        && component.name().startsWith("synonym")))
                .forEach(component -> notRequired.add(component.name()));
        assertEquals(List.of(), notRequired);
    }

    @Test
    void namesWhatFitsIntoANormalizer() {
        List<String> wrong = new ArrayList<>();
        Stream.of(ComponentKind.TOKEN_FILTER, ComponentKind.CHAR_FILTER)
                .flatMap(kind -> all().filter(component -> component.kind() == kind && component.definable()))
                .filter(component -> probe.normalizes(component, AnalysisExamples.settings(component, server))
                        != component.characterwise())
                .forEach(component -> wrong.add(component.kind().words() + " " + component.name()));
        wrong.removeAll(NORMALIZING_SOMEWHERE);
        assertEquals(List.of(), wrong);
    }

    @Test
    void namesWhatParsesSynonyms() {
        Map<AnalysisComponent, Map<String, Object>> filters = new LinkedHashMap<>();
        all().filter(component -> component.kind() == ComponentKind.TOKEN_FILTER && component.definable())
                .filter(component -> !AnalysisExamples.isBeyondTheNode(component, server))
                .forEach(component -> filters.put(component, AnalysisExamples.settings(component, server)));
        List<String> wrong = new ArrayList<>();
        Map<AnalysisComponent, Map<String, Object>> parsing = new LinkedHashMap<>();
        filters.forEach((filter, settings) -> {
            if (filter.parsesSynonyms()) {
                parsing.put(filter, settings);
            } else if (probe.synonymsBehind(Map.of(filter, settings)).isEmpty()) {
                wrong.add(filter.name());
            }
        });
        parsing.keySet().removeIf(filter -> REMOVING_WORDS.contains(filter.name()));
        assertEquals(Optional.empty(), probe.synonymsBehind(parsing));
        assertEquals(List.of(), wrong);
    }

    private List<String> names(Predicate<AnalysisComponent> wrong) {
        return all().filter(wrong)
                .map(component -> component.kind().words() + " " + component.name())
                .toList();
    }

    private Stream<AnalysisComponent> all() {
        return Stream.of(ComponentKind.values())
                .flatMap(kind -> AnalysisCatalogue.all(kind).stream())
                .filter(component -> component.plugin() == null)
                .filter(component -> component.availability().on(server));
    }
}
