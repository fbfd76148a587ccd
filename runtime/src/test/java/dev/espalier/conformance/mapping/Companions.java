package dev.espalier.conformance.mapping;

import dev.espalier.schema.FieldParameter;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree.JsonObject;

/** What else a field must state for a parameter to make sense. */
final class Companions {

    private Companions() {}

    static JsonObject of(FieldType type, FieldParameter parameter) {
        return Json.object(
                switch (parameter.name()) {
                    case "on_script_error" -> "{'script': {'source': '" + SpecialValues.script(type) + "'}}";
                    case "fielddata_frequency_filter" -> "{'fielddata': true}";
                    case "search_quote_analyzer" -> "{'analyzer': 'simple', 'search_analyzer': 'simple'}";
                    case "search_analyzer" -> "{'analyzer': 'simple'}";
                    case "similarity", "index_options", "element_type" ->
                        type == FieldType.DENSE_VECTOR ? "{'dims': 64}" : "{}";
                    default -> "{}";
                });
    }
}
