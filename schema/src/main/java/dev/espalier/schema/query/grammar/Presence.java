package dev.espalier.schema.query.grammar;

import dev.espalier.schema.Availability;
import dev.espalier.schema.ServerRelease;
import dev.espalier.schema.Target;

/**
 * Which servers have a part of the grammar.
 *
 * @param availability from when to when
 * @param advice what to write instead where it is not had, or is deprecated; may be empty
 */
public record Presence(Availability availability, String advice) {

    static final Presence EVERYWHERE = new Presence(Availability.EVERYWHERE, "");

    /** Whether a release of a target has it. */
    public boolean onAny(Target target) {
        return target.releases().stream().anyMatch(availability::on);
    }

    /** Whether the server of a release has, or had, it in some release. */
    public boolean knownTo(ServerRelease release) {
        return availability.spans().containsKey(release.dialect());
    }
}
