package dev.espalier.samples.jdk.search;

import dev.espalier.samples.jdk.api.ApiType;
import dev.espalier.samples.jdk.terminal.Columns;
import java.util.List;
import java.util.Locale;

/** Types as lines: kind, name, module, and whether they are deprecated. */
final class TypeList {

    private TypeList() {}

    static List<String> lines(List<ApiType> types) {
        Columns columns = new Columns();
        types.forEach(type -> columns.row(
                type.kind().name().toLowerCase(Locale.ROOT), type.name(), type.module(), deprecation(type)));
        return columns.lines();
    }

    private static String deprecation(ApiType type) {
        if (!type.deprecated()) {
            return "";
        }
        String since = type.deprecatedSince() == null ? "" : " since " + type.deprecatedSince();
        return "deprecated" + since;
    }
}
