package dev.espalier.testing.query;

import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import dev.espalier.testing.query.Verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /** What servers say of names that other modules bring, and of services that these would offer. */
    private static final Pattern UNKNOWN_NAME = Pattern.compile("(?i)unknown (?:query|aggregation type) \\[(\\w+)]"
            + "|unknown field \\[(text_embedding)]|category \\[[\\w.]+\\.(\\w+)]|find action \\[[\\w/:]+/(\\w+)]");

    static JudgedCorpus by(JudgingServer server) {
        List<ValidBody> bodies = Corpus.of(server.release());
        List<Verdict> verdicts =
                server.judge(bodies.stream().map(ValidBody::search).toList());
        List<ValidBody> taken = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        List<String> refused = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            ValidBody body = bodies.get(i);
            Verdict verdict = verdicts.get(i);
            Optional<String> unknown = unknownName(verdict);
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

    private static Optional<String> unknownName(Verdict verdict) {
        Matcher unknown = UNKNOWN_NAME.matcher(verdict.reason());
        return unknown.find()
                ? Stream.of(1, 2, 3, 4)
                        .map(unknown::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                : Optional.empty();
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
