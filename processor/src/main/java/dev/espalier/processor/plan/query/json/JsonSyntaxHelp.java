package dev.espalier.processor.plan.query.json;

/** Guesses what went wrong where a text stops being JSON. */
final class JsonSyntaxHelp {

    private JsonSyntaxHelp() {}

    static String of(String json, int offset) {
        char found = offset < json.length() ? json.charAt(offset) : 0;
        if ((found == '}' || found == ']')
                && json.substring(0, offset).stripTrailing().endsWith(",")) {
            return "remove the comma before '" + found + "'";
        }
        if (found == '\'') {
            return "JSON strings stand in double quotes";
        }
        if (found == '/' || found == '#') {
            return "JSON has no comments";
        }
        if (Character.isJavaIdentifierStart(found)) {
            return "put keys and strings in double quotes";
        }
        if (found == ':' || found == '?') {
            return "a placeholder is a string: put it in double quotes";
        }
        return found == 0 ? "close every brace, bracket and quote" : "write strict JSON, as the server receives it";
    }
}
