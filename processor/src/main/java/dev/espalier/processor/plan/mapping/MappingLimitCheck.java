package dev.espalier.processor.plan.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.diagnostic.Wording;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonNumber;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import dev.espalier.schema.MappingLimits;
import dev.espalier.schema.MappingLimits.Finding;
import dev.espalier.schema.MappingLimits.Limit;
import dev.espalier.schema.MappingSize;
import dev.espalier.schema.Target;
import dev.espalier.schema.settings.IndexSetting;
import dev.espalier.schema.settings.IndexSettingCatalogue;
import java.util.Objects;
import java.util.Optional;

/** Compares the size of a mapping with what the settings of its index allow. */
public final class MappingLimitCheck {

    private static final int NAMED = 3;

    private MappingLimitCheck() {}

    /**
     * Reports limits that are exceeded or near.
     *
     * @param plan the mapping with its settings
     * @param document the document's declaration
     * @param target the servers of this build, which have standards of their own
     * @param diagnostics collects what is found
     */
    public static void check(MappingPlan plan, SourceRef document, Target target, Diagnostics diagnostics) {
        JsonObject settings = plan.definition().object("settings");
        JsonObject mapping = plan.definition().object("mappings");
        MappingLimits limits = new MappingLimits(
                limit(settings, Limit.TOTAL_FIELDS, target),
                limit(settings, Limit.DEPTH, target),
                limit(settings, Limit.NESTED_FIELDS, target));
        limits.check(mapping).forEach(finding -> report(finding, mapping, document, diagnostics));
    }

    private static void report(Finding finding, JsonObject mapping, SourceRef document, Diagnostics diagnostics) {
        if (finding.limit() == Limit.TOTAL_FIELDS) {
            diagnostics.report(
                    finding.exceeded() ? MappingProblem.TOO_MANY_FIELDS : MappingProblem.MANY_FIELDS,
                    document,
                    finding.found(),
                    finding.allowed(),
                    String.join(", ", MappingSize.of(mapping).largest(NAMED)));
        } else {
            diagnostics.report(
                    MappingProblem.TOO_DEEP,
                    document,
                    finding.limit() == Limit.DEPTH
                            ? Wording.count(finding.found(), "level") + " of objects"
                            : Wording.count(finding.found(), "nested object"),
                    finding.allowed(),
                    finding.limit().setting());
        }
    }

    /** The limit that the settings state, written as one name or as objects inside each other; or the least standard. */
    private static long limit(JsonObject settings, Limit limit, Target target) {
        return find(settings, limit.setting())
                .or(() -> find(settings, limit.setting().substring("index.".length())))
                .map(JsonTree::plain)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElseGet(() -> standard(limit, target));
    }

    private static long standard(Limit limit, Target target) {
        return target.releases().stream()
                .map(release -> IndexSettingCatalogue.of(release).find(limit.setting()))
                .flatMap(Optional::stream)
                .map(IndexSetting::standard)
                .filter(Objects::nonNull)
                .mapToLong(Long::parseLong)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static Optional<JsonTree> find(JsonObject settings, String name) {
        JsonTree value = settings.get(name);
        if (value instanceof JsonNumber || value instanceof JsonText) {
            return Optional.of(value);
        }
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            if (settings.get(name.substring(0, dot)) instanceof JsonObject inner) {
                Optional<JsonTree> found = find(inner, name.substring(dot + 1));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
