package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.NearestName;
import java.util.List;
import java.util.Optional;

/** A value can be copied to a field of its own object, or of one around it, that has a value itself and takes this one. */
final class CopyRule implements FieldRule {

    private final DocumentModel document;
    private final MappedFields fields;

    CopyRule(DocumentModel document, MappedFields fields) {
        this.document = document;
        this.fields = fields;
    }

    @Override
    public void check(MappedField field, Diagnostics diagnostics) {
        field.parameter("copy_to").ifPresent(copies -> {
            if (field.isSubField()) {
                diagnostics.report(
                        MappingProblem.WRONG_COPY,
                        copies.source(),
                        field.path(),
                        String.join("', '", targets(copies)),
                        "a multi-field is a copy itself",
                        "put copyTo into the annotation of the main field");
            } else {
                List<String> targets = targets(copies);
                for (int i = 0; i < targets.size(); i++) {
                    check(field, copies, i, targets.get(i), diagnostics);
                }
            }
        });
    }

    private void check(MappedField field, MappingParameter copies, int index, String target, Diagnostics diagnostics) {
        SourceRef place = copies.source(String.valueOf(index));
        Optional<String> unreachable = refusal(field, target);
        if (unreachable.isPresent()) {
            report(
                    field,
                    place,
                    target,
                    unreachable.get(),
                    AliasRule.target(target, document)
                            .filter(path -> refusal(field, path).isEmpty())
                            .map(path -> "copy to '" + path + "', which it stands for")
                            .orElseGet(() -> "name a field by its full name: " + candidates(field)),
                    diagnostics);
            return;
        }
        MappedField found = fields.find(target).orElseThrow();
        CopiedValue value = CopiedValue.of(field);
        if (value.isObject() && !CopiedValue.isCopied(field, found, document.target())) {
            report(
                    field,
                    place,
                    target,
                    "servers copy values, no objects, and refuse each document with one",
                    "remove it, or add a property with what is to be searched",
                    diagnostics);
        } else if (!value.fits(found)) {
            report(
                    field,
                    place,
                    target,
                    "the type " + found.type().typeName() + " takes no " + value.noun()
                            + ", so that servers refuse each document with one",
                    "copy it to a text or a keyword, or remove it",
                    diagnostics);
        } else {
            checkNext(field, place, found, targets(copies), diagnostics);
        }
    }

    /** What is copied to a field goes no further, although the field has copies itself. */
    private static void checkNext(
            MappedField field, SourceRef place, MappedField found, List<String> own, Diagnostics diagnostics) {
        found.parameter("copy_to").map(CopyRule::targets).orElse(List.of()).stream()
                .filter(next -> !own.contains(next) && !next.equals(field.path()))
                .findFirst()
                .ifPresent(
                        next -> diagnostics.report(MappingProblem.LAST_COPY, place, field.path(), found.path(), next));
    }

    private static void report(
            MappedField field, SourceRef place, String target, String why, String help, Diagnostics diagnostics) {
        diagnostics.report(MappingProblem.WRONG_COPY, place, field.path(), target, why, help);
    }

    private Optional<String> refusal(MappedField field, String target) {
        Optional<MappedField> found = fields.find(target);
        if (found.isEmpty() && AliasRule.isAlias(target, document)) {
            return Optional.of("that is an alias, and servers refuse each document that copies to one");
        }
        if (found.isEmpty()) {
            return Optional.of("there is no such field" + NearestName.hint(target, possible(field)));
        }
        if (found.get().equals(field)) {
            return Optional.of("that is the field itself");
        }
        if (found.get().isSubField()) {
            return Optional.of("that is a multi-field, which has the value of its main field");
        }
        if (found.get().type().family().holdsProperties()) {
            return Optional.of("that is an object");
        }
        return reaches(field, found.get())
                ? Optional.empty()
                : Optional.of("that lives in nested '" + found.get().nested().orElse("") + "'");
    }

    /** Copies can leave a nested object, but not enter one. */
    private static boolean reaches(MappedField field, MappedField target) {
        Optional<String> scope = target.nested();
        return scope.isEmpty()
                || field.objects().stream().anyMatch(object -> object.path().equals(scope.get()));
    }

    private String candidates(MappedField field) {
        List<String> names = possible(field);
        return names.isEmpty()
                ? "there is none to copy to"
                : String.join(", ", names.subList(0, Math.min(names.size(), 5)));
    }

    private List<String> possible(MappedField field) {
        return fields.all().stream()
                .map(MappedField::path)
                .filter(path -> refusal(field, path).isEmpty())
                .toList();
    }

    private static List<String> targets(MappingParameter copies) {
        List<JsonTree> all = copies.value() instanceof JsonArray array ? array.elements() : List.of(copies.value());
        return all.stream().map(JsonTree::plain).toList();
    }
}
