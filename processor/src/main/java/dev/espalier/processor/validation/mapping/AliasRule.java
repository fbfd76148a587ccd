package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.RootMapping.Alias;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.NearestName;
import java.util.Optional;

/** An alias is a name of its own for a field that has values, in the same nested object. */
final class AliasRule implements RootRule {

    @Override
    public void check(DocumentModel document, MappedFields fields, Diagnostics diagnostics) {
        for (Alias alias : document.root().aliases()) {
            NewNames.check(alias.name(), "alias", fields, diagnostics);
            refusal(document, fields, alias)
                    .ifPresent(why -> diagnostics.report(
                            MappingProblem.WRONG_ALIAS,
                            alias.path().source(),
                            alias.name().value(),
                            alias.path().value(),
                            why));
        }
    }

    static boolean isAlias(String path, DocumentModel document) {
        return target(path, document).isPresent();
    }

    /** The field that an alias stands for; empty if there is no alias of that name. */
    static Optional<String> target(String name, DocumentModel document) {
        return document.root().aliases().stream()
                .filter(alias -> alias.name().value().equals(name))
                .map(alias -> alias.path().value())
                .findFirst();
    }

    private static Optional<String> refusal(DocumentModel document, MappedFields fields, Alias alias) {
        String path = alias.path().value();
        Optional<MappedField> target = fields.find(path);
        if (target.isEmpty() && isAlias(path, document)) {
            return Optional.of("that is an alias itself");
        }
        if (target.isEmpty()) {
            return Optional.of("there is no such field" + NearestName.hint(path, fields.paths()));
        }
        if (target.get().type().family().holdsProperties()) {
            return Optional.of("that is an object, which has no value of its own");
        }
        Optional<String> nested = target.get().nested();
        return nested.equals(scope(alias.name().value(), fields))
                ? Optional.empty()
                : Optional.of(nested.map(object -> "that lives in nested '" + object + "', the alias does not")
                        .orElse("the alias lives in a nested object, that does not"));
    }

    /** The nested object that a name stands in. */
    private static Optional<String> scope(String name, MappedFields fields) {
        return fields.all().stream()
                .filter(field -> field.type() == FieldType.NESTED)
                .map(MappedField::path)
                .filter(path -> name.startsWith(path + "."))
                .reduce((outer, inner) -> inner);
    }
}
