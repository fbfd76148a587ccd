package dev.espalier.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.schema.ServerRelease;
import dev.espalier.schema.analysis.ComponentSetting;
import dev.espalier.schema.analysis.SimilarityType;
import dev.espalier.schema.analysis.SimilarityTypes;
import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The formulas of similarities and their parameters, put to real servers. */
@EverySearchServer
class SimilarityTypesTest {

    private static final String SCRIPT = "return query.boost * doc.freq;";

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
    void areTakenWithAllTheirParametersAtBothEndsOfWhatIsLegal() {
        Map<String, Map<String, Object>> declared = new LinkedHashMap<>();
        types().forEach(type -> {
            for (boolean least : List.of(true, false)) {
                declared.put(type.name() + "_" + least, settings(type, least));
                type.settings().stream()
                        .filter(setting -> !isOfAScript(setting))
                        .forEach(setting -> setting.words().keySet().forEach(word -> {
                            Map<String, Object> settings = settings(type, least);
                            settings.put(setting.name(), word);
                            declared.put(type.name() + "_" + setting.name() + "_" + word, settings);
                        }));
            }
        });
        assertEquals(Optional.empty(), probe.similarities(declared));
    }

    @Test
    void areRefusedWithOtherValues() {
        List<String> taken = new ArrayList<>();
        types().forEach(type -> type.settings().stream()
                .filter(setting -> !isOfAScript(setting))
                .forEach(setting -> wrong(setting).forEach(value -> {
                    Map<String, Object> settings = settings(type, true);
                    settings.put(setting.name(), value);
                    if (setting.name().startsWith("normalization.")) {
                        settings.put("normalization", setting.name().split("\\.")[1]);
                    }
                    if (isTaken(settings)) {
                        taken.add(type.name() + " " + settings);
                    }
                })));
        assertEquals(List.of(), taken);
    }

    @Test
    void areRefusedWithoutWhatTheyNeed() {
        List<String> taken = new ArrayList<>();
        types().forEach(type -> type.settings().stream()
                .filter(ComponentSetting::required)
                .forEach(setting -> {
                    Map<String, Object> settings = settings(type, true);
                    settings.remove(setting.name());
                    if (isTaken(settings)) {
                        taken.add(type.name() + " without " + setting.name());
                    }
                }));
        assertTrue(!isTaken(Map.of("type", "scripted")));
        assertEquals(List.of(), taken);
    }

    @Test
    void areRefusedWithOtherParameters() {
        List<String> taken = new ArrayList<>();
        types().filter(type -> !type.name().equals("scripted")).forEach(type -> {
            Map<String, Object> settings = settings(type, true);
            settings.put("no_such_parameter", "1");
            if (isTaken(settings)) {
                taken.add(type.name());
            }
        });
        assertEquals(List.of(), taken);
    }

    @Test
    void lendTheirNamesToNoDeclaredSimilarity() {
        assertEquals(
                List.of(),
                types().map(SimilarityType::name)
                        .filter(name -> probe.similarities(Map.of(name, Map.of("type", "BM25")))
                                .isEmpty())
                        .toList());
    }

    @Test
    void areUnknownWhereTheServerLacksThem() {
        assertEquals(
                List.of(),
                Stream.concat(
                                SimilarityTypes.names().stream()
                                        .filter(name -> !SimilarityTypes.find(name)
                                                .orElseThrow()
                                                .availability()
                                                .on(server)),
                                Stream.of("classic", "no_such_similarity"))
                        .filter(name -> isTaken(Map.of("type", name)))
                        .toList());
    }

    private boolean isTaken(Map<String, Object> settings) {
        return probe.similarities(Map.of("probed", settings)).isEmpty();
    }

    private Stream<SimilarityType> types() {
        return SimilarityTypes.names().stream()
                .map(name -> SimilarityTypes.find(name).orElseThrow())
                .filter(type -> type.availability().on(server));
    }

    private static Map<String, Object> settings(SimilarityType type, boolean least) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("type", type.name());
        if (type.name().equals("scripted")) {
            settings.put("script.source", SCRIPT);
            return settings;
        }
        type.settings().forEach(setting -> settings.put(setting.name(), legal(setting, least)));
        return settings;
    }

    private static String legal(ComponentSetting setting, boolean least) {
        return switch (setting.kind()) {
            case QUANTITY -> least ? "0" : "1000.5";
            case FRACTION -> least ? "0" : "1";
            case SHARE -> least ? "0.01" : "1";
            case ZIPF -> least ? "0.01" : "0.49";
            case FLAG -> String.valueOf(least);
            default -> setting.words().keySet().iterator().next();
        };
    }

    private static List<String> wrong(ComponentSetting setting) {
        return switch (setting.kind()) {
            case QUANTITY -> List.of("-0.5", "NaN", "Infinity", "much");
            case FRACTION -> List.of("-0.1", "1.1", "NaN", "much");
            case SHARE -> List.of("0", "1.1", "-1", "much");
            case ZIPF -> List.of("0", "0.5", "-1", "much");
            case FLAG -> List.of("yes");
            default -> List.of("no_such_word");
        };
    }

    private static boolean isOfAScript(ComponentSetting setting) {
        return setting.name().contains("script");
    }
}
