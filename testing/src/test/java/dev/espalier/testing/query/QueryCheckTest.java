package dev.espalier.testing.query;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.testing.EverySearchServer;
import dev.espalier.testing.SearchCluster;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The check of queries foretells what servers say: of bodies that the project calls valid, all of which they must take,
 * and of the same bodies after a random edit. The edits are the same in each run. {@code -Despalier.queries=write} writes
 * the figures into {@code schema/QUERYCHECK.md}.
 */
@EverySearchServer
class QueryCheckTest {

    private static final long SEED = 1;

    /** How often each edit is tried on a body: together two thousand searches for each server. */
    private static final int EACH = 1;

    private static final double MOST_FALSE_ALARMS = 0.005;
    private static final double LEAST_PRECISION = 0.97;
    private static final double LEAST_RECALL = 0.98;
    private static final double LEAST_RECALL_OF_MISSPELT_KEYS = 0.999;

    @Test
    void foretellsWhatServersSay(SearchCluster cluster) throws IOException {
        try (JudgingServer server = new JudgingServer(cluster)) {
            JudgedCorpus judged = JudgedCorpus.by(server);
            assertEquals("", String.join("\n", judged.refused()), "every body is taken");
            Measurement measured = measure(server, judged.taken());
            FieldMeasurement ofFields = measureFields(server, judged.taken());
            if (QualityPage.isWritten()) {
                QualityPage.write(
                        cluster.kind(),
                        QualityPage.section(measured, judged, server) + "\n" + QualityPage.section(ofFields));
            }
            assertGood(measured);
            assertGood(ofFields);
        }
    }

    private static Measurement measure(JudgingServer server, List<ValidBody> valid) {
        Checker checker = new Checker(server.release());
        Measurement measured = new Measurement();
        valid.forEach(body -> measured.add(body, checker.alarms(body.part(), body.tree())));
        Mutator mutator = new Mutator(SEED, EACH, valid);
        List<Mutant> mutants = valid.stream().flatMap(mutator::of).toList();
        List<Verdict> verdicts =
                server.judge(mutants.stream().map(Mutant::search).toList());
        for (int i = 0; i < mutants.size(); i++) {
            Mutant mutant = mutants.get(i);
            measured.add(mutant, verdicts.get(i), checker.alarms(mutant.base().part(), mutant.tree()));
        }
        return measured;
    }

    private static FieldMeasurement measureFields(JudgingServer server, List<ValidBody> taken) {
        CorpusFields fields = server.fields();
        Checker checker = new Checker(server.release(), fields);
        FieldMeasurement measured = new FieldMeasurement();
        FieldMutator mutator = new FieldMutator(SEED, fields);
        List<ValidBody> valid = taken.stream().filter(mutator::isAnswered).toList();
        valid.forEach(body -> measured.add(body, checker.alarms(body.part(), body.tree())));
        List<FieldMutant> mutants = valid.stream().flatMap(mutator::of).toList();
        List<Verdict> verdicts =
                server.judge(mutants.stream().map(FieldMutant::search).toList());
        for (int i = 0; i < mutants.size(); i++) {
            FieldMutant mutant = mutants.get(i);
            measured.add(mutant, verdicts.get(i), checker.alarms(mutant.base().part(), mutant.tree()));
        }
        return measured;
    }

    private static void assertGood(FieldMeasurement measured) {
        Score all = measured.ofAll();
        String examples = "\n" + String.join("\n", measured.disagreements());
        assertAll(
                () -> assertTrue(
                        measured.falseAlarms() <= MOST_FALSE_ALARMS,
                        () -> "false alarms with fields " + measured.falseAlarms() + examples),
                () -> assertTrue(
                        all.precision() >= LEAST_PRECISION,
                        () -> "precision with fields " + all.precision() + examples),
                () -> assertTrue(all.recall() >= LEAST_RECALL, () -> "recall with fields " + all.recall() + examples));
    }

    private static void assertGood(Measurement measured) {
        Score all = measured.ofAll();
        String examples = "\n" + String.join("\n", measured.disagreements());
        assertAll(
                () -> assertTrue(
                        measured.falseAlarms() <= MOST_FALSE_ALARMS,
                        () -> "false alarms " + measured.falseAlarms() + examples),
                () -> assertTrue(all.precision() >= LEAST_PRECISION, () -> "precision " + all.precision() + examples),
                () -> assertTrue(all.recall() >= LEAST_RECALL, () -> "recall " + all.recall() + examples),
                () -> assertTrue(
                        measured.of(Edit.MISSPELT_KEY).recall() >= LEAST_RECALL_OF_MISSPELT_KEYS,
                        () -> "recall of misspelt keys "
                                + measured.of(Edit.MISSPELT_KEY).recall() + examples));
    }
}
