package dev.espalier.schema.query;

import dev.espalier.schema.Availability.Span;
import dev.espalier.schema.JsonPosition;
import dev.espalier.schema.ServerRelease;
import dev.espalier.schema.Target;
import dev.espalier.schema.query.grammar.Presence;
import java.util.List;

/** Checks that the releases of a target have something. */
final class PresenceCheck {

    private final Target target;

    PresenceCheck(Target target) {
        this.target = target;
    }

    /** Reports what is wrong with something of which there is one form. */
    boolean check(String name, Presence presence, Place place, JsonPosition position, Findings out) {
        return check(name, List.of(presence), place, position, out);
    }

    /**
     * Reports the first release of the target that has none of several forms.
     *
     * @return whether all have one
     */
    boolean check(String name, List<Presence> forms, Place place, JsonPosition position, Findings out) {
        for (ServerRelease release : target.releases()) {
            if (forms.stream().noneMatch(form -> form.availability().on(release))) {
                missing(name, forms, release, place, position, out);
                return false;
            }
        }
        forms.stream()
                .filter(form -> form.onAny(target))
                .forEach(form -> form.availability()
                        .deprecatedOn(target)
                        .ifPresent(since -> out.add(
                                FindingKind.DEPRECATED,
                                place.depth(),
                                position,
                                form.advice(),
                                name,
                                since.toString())));
        return true;
    }

    private static void missing(
            String name,
            List<Presence> forms,
            ServerRelease release,
            Place place,
            JsonPosition position,
            Findings out) {
        Presence form = forms.stream()
                .filter(known -> known.knownTo(release))
                .findFirst()
                .orElse(forms.get(0));
        Span span = form.availability().spans().get(release.dialect());
        FindingKind kind = span == null
                ? FindingKind.OTHER_DIALECT
                : release.isAtLeast(span.since()) ? FindingKind.REMOVED : FindingKind.TOO_NEW;
        // deeper than an unknown name: that it is known at all is the better explanation
        if (kind == FindingKind.REMOVED) {
            out.add(kind, place.depth() + 1, position, form.advice(), name, String.valueOf(span.removed()));
        } else {
            String needed = form.availability().toString();
            out.add(kind, place.depth() + 1, position, form.advice(), name, needed, release.toString());
        }
    }
}
