package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.FieldMapping;
import java.util.List;
import java.util.function.Predicate;

/** Judges the mapping of a document by all rules. */
public final class MappingValidator {

    private static final List<RootRule> ROOT_RULES = List.of(
            new AliasRule(),
            new RuntimeFieldRule(),
            new TemplateRule(),
            new SourceFilterRule(),
            new DynamicRule(),
            new DetectionRule(),
            new RootParameterRule(),
            new RawMappingRule(),
            new KnnIndexRule());

    private MappingValidator() {}

    /**
     * Reports everything that is wrong with a mapping; nothing twice, should an object be used at several places.
     *
     * @param document the document
     * @param isBroken whether something worse was reported of a field already
     * @param diagnostics collects the problems
     */
    public static void validate(DocumentModel document, Predicate<FieldMapping> isBroken, Diagnostics diagnostics) {
        MappedFields fields = new MappedFields(document);
        Diagnostics found = diagnostics.inner();
        List<FieldRule> rules = rules(document, fields);
        fields.all().stream()
                .filter(field -> !isBroken.test(field.mapping()))
                .forEach(field -> rules.forEach(rule -> rule.check(field, found)));
        ROOT_RULES.forEach(rule -> rule.check(document, fields, found));
        diagnostics.reportAll(found.all().stream().distinct().toList());
    }

    private static List<FieldRule> rules(DocumentModel document, MappedFields fields) {
        return List.of(
                new AvailabilityRule(document.target()),
                new FieldPluginRule(document.index().definition().plugins()),
                new RawFieldRule(),
                new ParameterRule(),
                new RawParameterRule(),
                new ParameterPairRule(),
                new NullValueRule(),
                new SimilarityRule(document.index().definition()),
                new TermLengthRule(),
                new ShortLimitRule(),
                new HeapRule(),
                new MetaRule(),
                new DateFormatRule(document.target()),
                new VectorRule(document.target()),
                new VectorIndexRule(document.target()),
                new ChunkingRule(document.target()),
                new HiddenVectorRule(document.target()),
                new CompletionRule(document, fields),
                new JoinRule(fields),
                new CopyRule(document, fields),
                new NestingRule(document));
    }
}
