package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.PropertyRole;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Documents are read, updated and indexed anew from their source. */
final class SourceFilterRule implements RootRule {

    /** How many names a message holds. */
    private static final int NAMED = 3;

    @Override
    public void check(DocumentModel document, MappedFields fields, Diagnostics diagnostics) {
        document.root().parameter("_source").ifPresent(source -> {
            if (!(source.value() instanceof JsonObject filter)) {
                return;
            }
            if (JsonTree.of(false).equals(filter.get("enabled"))) {
                diagnostics.report(
                        MappingProblem.NO_SOURCE,
                        source.source("enabled"),
                        document.name().simpleName());
            } else {
                checkRead(source, filter, fields, diagnostics);
            }
        });
    }

    private static void checkRead(
            MappingParameter source, JsonObject filter, MappedFields fields, Diagnostics diagnostics) {
        List<Pattern> includes = patterns(filter.get("includes"));
        List<Pattern> excludes = patterns(filter.get("excludes"));
        List<String> missed = fields.all().stream()
                .filter(SourceFilterRule::isReadBack)
                .map(MappedField::path)
                .filter(path -> matches(excludes, path) || !includes.isEmpty() && !matches(includes, path))
                .toList();
        if (!missed.isEmpty()) {
            String more = missed.size() > NAMED ? " and " + (missed.size() - NAMED) + " more" : "";
            String names = missed.stream().limit(NAMED).collect(Collectors.joining("', '", "'", "'"));
            diagnostics.report(
                    MappingProblem.UNKEPT_FIELD,
                    source.source(matches(excludes, missed.get(0)) ? "excludes" : "includes"),
                    names + more,
                    missed.size() == 1 ? "is" : "are");
        }
    }

    private static boolean isReadBack(MappedField field) {
        boolean both = Stream.concat(field.objects().stream(), Stream.of(field))
                .map(MappedField::property)
                .map(PropertyModel::traits)
                .allMatch(traits -> traits.isRead() && traits.isWritten());
        return both
                && !field.isSubField()
                && field.property().role() != PropertyRole.ID
                && field.property().object().isEmpty();
    }

    /** Whether a field, or an object around it, has a name that is meant. */
    private static boolean matches(List<Pattern> patterns, String path) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }

    private static List<Pattern> patterns(@Nullable JsonTree names) {
        Stream<JsonTree> all = names instanceof JsonArray array ? array.elements().stream() : Stream.ofNullable(names);
        return all.filter(JsonText.class::isInstance)
                .map(name -> Stream.of(((JsonText) name).value().split("\\*", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*", "", "(\\..*)?")))
                .map(Pattern::compile)
                .toList();
    }
}
