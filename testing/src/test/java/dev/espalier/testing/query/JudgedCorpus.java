package dev.espalier.testing.query;

import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import dev.espalier.testing.query.Verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a server of the tests says of the corpus.
 *
 * @param taken the bodies that it takes
 * @param missing the names of what it does not know, because it runs without the modules that bring them
 * @param refused what it should take and does not, with its reason
 */
record JudgedCorpus(List<ValidBody> taken, Set<String> missing, List<String> refused) {

    /** What servers say of names that other modules bring, and of what these would do. */
    private static final List<Pattern> MISSING = Stream.of(
                    "(?i)unknown (?:query|aggregation type|retriever) \\[(\\w+)]",
                    "named_object_not_found_exception: \\[\\d+:\\d+] unknown field \\[(\\w+)]",
                    "unknown named object category \\[[\\w.]+\\.(\\w+)]",
                    "failed to find action \\[[\\w/:]+/(\\w+)]",
                    "script_lang not supported \\[(\\w+)]")
            .map(Pattern::compile)
            .toList();

    /** Bodies with a point in time are not asked: they need one that is open, and no index. */
    static JudgedCorpus by(JudgingServer server) {
        List<ValidBody> bodies = Corpus.of(server.release()).stream()
                .filter(body -> !(body.tree() instanceof JsonObject object && object.get("pit") != null))
                .toList();
        List<Verdict> verdicts =
                server.judge(bodies.stream().map(ValidBody::search).toList());
        List<ValidBody> taken = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        List<String> refused = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            ValidBody body = bodies.get(i);
            Verdict verdict = verdicts.get(i);
            Optional<String> unknown = missingName(verdict);
            if (unknown.isPresent()) {
                missing.add(unknown.get());
            } else if (verdict.outcome() == Outcome.TAKEN) {
                taken.add(body);
            } else if (server.missingFields().stream().noneMatch(field -> names(body, field))) {
                refused.add(body.place() + ": " + verdict.reason());
            }
        }
        return new JudgedCorpus(taken, missing, refused);
    }

    private static Optional<String> missingName(Verdict verdict) {
        return MISSING.stream()
                .map(pattern -> pattern.matcher(verdict.reason()))
                .filter(Matcher::find)
                .map(name -> name.group(1))
                .findFirst();
    }

    private static boolean names(ValidBody body, String field) {
        return Site.of(body.tree()).stream()
                .map(Site::value)
                .flatMap(value -> {
                    if (value instanceof JsonObject object) {
                        return object.members().keySet().stream();
                    }
                    return value instanceof JsonText text ? Stream.of(text.value()) : Stream.empty();
                })
                .anyMatch(name -> name.equals(field) || name.startsWith(field + "."));
    }
}
