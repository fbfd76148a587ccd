package dev.espalier.processor.plan.query.json;

import dev.espalier.schema.JsonDocument;
import dev.espalier.schema.JsonSyntaxException;

/** Guesses what went wrong where a text stops being JSON. */
final class JsonSyntaxHelp {

    private JsonSyntaxHelp() {}

    static String of(String json, int offset) {
        char found = offset < json.length() ? json.charAt(offset) : 0;
        if ((found == '}' || found == ']')
                && json.substring(0, offset).stripTrailing().endsWith(",")) {
            return "remove the comma before '" + found + "'";
        }
        if (json.isBlank()) {
            return "write a query, such as {\"match_all\": {}}";
        }
        if (json.stripLeading().matches("(?s)(GET|POST|PUT) .*")) {
            return "leave out the line of the console: begin with '{'";
        }
        if (json.substring(0, offset).isBlank() && found != '{') {
            return "begin with '{', as in {\"match_all\": {}}";
        }
        if (offset > 0 && (found == '}' || found == ']') && closes(json.substring(0, offset))) {
            return "remove it: everything that was opened is closed before";
        }
        if (found == '\'') {
            return "JSON strings stand in double quotes";
        }
        if (found == '/' || found == '#') {
            return "comments are written as // or /* */";
        }
        if (Character.isJavaIdentifierStart(found)) {
            return "put keys and strings in double quotes";
        }
        if (found == ':' || found == '?') {
            return "a placeholder is a string: put it in double quotes";
        }
        return found == 0 ? "close every brace, bracket and quote" : "write strict JSON, as the server receives it";
    }

    /** Whether a text is JSON as a whole. */
    private static boolean closes(String json) {
        try {
            JsonDocument.parseCommented(json);
            return true;
        } catch (JsonSyntaxException e) {
            return false;
        }
    }
}
