package dev.espalier.schema.query;

import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonPosition;
import dev.espalier.schema.NearestName;
import dev.espalier.schema.query.FieldIndex.Unmapped;
import dev.espalier.schema.query.grammar.FieldRole;
import dev.espalier.schema.query.grammar.FieldRole.Flag;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks names of fields against the fields of the index. */
final class FieldCheck {

    private static final Pattern WEIGHT = Pattern.compile("\\d+(\\.\\d*)?");

    private final CheckRun run;

    FieldCheck(CheckRun run) {
        this.run = run;
    }

    void check(String text, FieldRole role, Place place, JsonPosition position, Findings out) {
        int hat = role.is(Flag.WEIGHT) ? text.indexOf('^') : -1;
        if (hat >= 0 && !WEIGHT.matcher(text.substring(hat + 1)).matches()) {
            String example = text.substring(0, hat) + "^2";
            out.add(
                    FindingKind.MALFORMED,
                    place.depth() + 1,
                    position,
                    "write " + example,
                    text,
                    "a field with a weight",
                    example);
        }
        String name = hat < 0 ? text : text.substring(0, hat);
        boolean later = run.options().placeholders().hole(name).isPresent();
        if (later || name.startsWith("_") || !place.scope().known()) {
            return;
        }
        if (role.is(Flag.PATTERN) && name.contains("*")) {
            pattern(name, place, position, out);
            return;
        }
        Optional<IndexedField> field = run.fields().find(name);
        if (role.is(Flag.SCOPE)) {
            path(name, field, role, place, position, out);
        } else if (field.isEmpty()) {
            unmapped(name, role, place, position, out);
        } else {
            scope(field.get(), role, place, position, out);
            fit(field.get(), role, place, position, out);
        }
    }

    private void pattern(String pattern, Place place, JsonPosition position, Findings out) {
        Pattern regex = Pattern.compile(Pattern.quote(pattern).replace("*", "\\E.*\\Q"));
        boolean matches = run.fields().unmapped(pattern) != Unmapped.ABSENT
                || run.fields().names().stream()
                        .anyMatch(name -> regex.matcher(name).matches());
        if (!matches) {
            out.add(FindingKind.EMPTY_PATTERN, place.depth() + 1, position, "", pattern);
        }
    }

    /** The path of a nested query, sort or aggregation. */
    private void path(
            String name,
            Optional<IndexedField> field,
            FieldRole role,
            Place place,
            JsonPosition position,
            Findings out) {
        if (field.isEmpty() && place.forgiving()) {
            unmapped(name, role, place, position, out);
            return;
        }
        boolean nested = field.isPresent()
                ? field.get().type().family() == FieldFamily.NESTED
                : run.fields().unmapped(name) != Unmapped.ABSENT;
        if (!nested) {
            out.add(FindingKind.NOT_NESTED, place.depth() + 1, position, field.isPresent() ? "" : nearest(name), name);
        }
    }

    private void unmapped(String name, FieldRole role, Place place, JsonPosition position, Findings out) {
        Unmapped unmapped = run.fields().unmapped(name);
        if (unmapped != Unmapped.ANSWERED) {
            boolean forgiven = place.forgiving();
            boolean absent = unmapped == Unmapped.ABSENT;
            String outcome = FieldWording.absent(role, forgiven, run.target());
            out.add(
                    absent && !forgiven ? FindingKind.UNMAPPED_FIELD : FindingKind.UNDECLARED_FIELD,
                    place.depth() + 1,
                    position,
                    nearest(name),
                    name,
                    absent ? outcome : "unless documents bring it, " + outcome);
        }
    }

    private String nearest(String name) {
        return NearestName.question(name, run.fields().names()).orElse("");
    }

    /** The innermost nested object around a field must be the one that the query stands in. */
    private void scope(IndexedField field, FieldRole role, Place place, JsonPosition position, Findings out) {
        String scope = place.scope().path();
        String parent = field.nested().isEmpty()
                ? ""
                : field.nested().get(field.nested().size() - 1);
        if (parent.equals(scope) || role.is(Flag.ANYWHERE)) {
            return;
        }
        boolean deeper = !parent.isEmpty() && (scope.isEmpty() || parent.startsWith(scope + "."));
        if (deeper) {
            out.add(
                    FindingKind.OUTSIDE_NESTED,
                    place.depth() + 1,
                    position,
                    FieldWording.into(role, parent),
                    field.name(),
                    parent,
                    FieldWording.outside(role));
        } else {
            out.add(
                    FindingKind.OUTSIDE_PATH,
                    place.depth() + 1,
                    position,
                    FieldWording.outOf(role, scope, parent),
                    field.name(),
                    scope);
        }
    }

    private void fit(IndexedField field, FieldRole role, Place place, JsonPosition position, Findings out) {
        if (!field.typeKnown()) {
            return;
        }
        String type = field.type().typeName();
        if (!field.indexed() && !field.columnar()) {
            out.add(FindingKind.UNSEARCHABLE, place.depth() + 1, position, "", place.owner(), field.name());
            return;
        }
        boolean admitted = role.admits(field.type(), run.target());
        if (role.needsColumns() && !(field.columnar() && (admitted || hasColumns(field.type())))) {
            out.add(FindingKind.WITHOUT_COLUMNS, place.depth() + 1, position, "", field.name(), type, place.owner());
            return;
        }
        if (!admitted) {
            String help = role.is(Flag.AGGREGATED) ? FieldWording.aggregations(field.type(), run) : "";
            out.add(FindingKind.UNFIT_FIELD, place.depth() + 1, position, help, place.owner(), field.name(), type);
            return;
        }
        role.surprise(field.type())
                .ifPresent(surprise -> out.add(
                        FindingKind.RARELY_MEANT,
                        place.depth() + 1,
                        position,
                        "",
                        place.owner(),
                        field.name(),
                        surprise));
    }

    private boolean hasColumns(FieldType type) {
        return type.aggregatable(run.target()) || type.sortable(run.target());
    }
}
