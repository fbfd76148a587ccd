package dev.espalier.schema;

import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonBoolean;
import dev.espalier.schema.JsonTree.JsonNull;
import dev.espalier.schema.JsonTree.JsonNumber;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads RFC 8259 JSON by recursive descent and notes where each value and key begins. */
final class JsonParser {

    /** Deep enough for any query or mapping, and far from a stack overflow. */
    private static final int MAX_DEPTH = 500;

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,4})?");

    private final String text;
    private final IdentityHashMap<JsonTree, Integer> values = new IdentityHashMap<>();
    private final IdentityHashMap<JsonObject, Map<String, Integer>> keys = new IdentityHashMap<>();
    private final boolean comments;
    private final List<Integer> skipped = new ArrayList<>();
    private int at;

    /** A parser that takes comments, or none. */
    JsonParser(String text, boolean comments) {
        this.text = text;
        this.comments = comments;
    }

    JsonDocument document() {
        JsonTree root = value(0);
        blank();
        if (at < text.length()) {
            throw expected("the end of the text");
        }
        return new JsonDocument(text, root, values, keys, skipped);
    }

    private JsonTree value(int depth) {
        blank();
        if (depth > MAX_DEPTH) {
            throw error("nested more than " + MAX_DEPTH + " levels deep", at);
        }
        int start = at;
        JsonTree value = switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> new JsonText(string());
            case 't' -> literal("true", new JsonBoolean(true));
            case 'f' -> literal("false", new JsonBoolean(false));
            case 'n' -> literal("null", new JsonNull());
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> throw expected("a value");
        };
        values.put(value, start);
        return value;
    }

    private JsonObject object(int depth) {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        Map<String, Integer> positions = new LinkedHashMap<>();
        at++;
        blank();
        while (peek() != '}') {
            if (!members.isEmpty()) {
                take(',', "',' or '}'");
                blank();
            }
            int start = at;
            if (peek() != '"') {
                throw expected("a key in double quotes");
            }
            String key = string();
            if (positions.putIfAbsent(key, start) != null) {
                throw new DuplicateKeyException(
                        "'" + key + "' appears twice; first at " + JsonPosition.of(text, positions.get(key)),
                        JsonPosition.of(text, start));
            }
            blank();
            take(':', "':'");
            members.put(key, value(depth + 1));
            blank();
        }
        at++;
        JsonObject object = new JsonObject(members);
        keys.put(object, positions);
        return object;
    }

    private JsonArray array(int depth) {
        List<JsonTree> elements = new ArrayList<>();
        at++;
        blank();
        while (peek() != ']') {
            if (!elements.isEmpty()) {
                take(',', "',' or ']'");
            }
            elements.add(value(depth + 1));
            blank();
        }
        at++;
        return new JsonArray(elements);
    }

    private String string() {
        StringBuilder value = new StringBuilder();
        at++;
        while (peek() != '"') {
            char c = peek();
            if (c < ' ') {
                throw expected("the end of the string");
            }
            value.append(c == '\\' ? escape() : c);
            at++;
        }
        at++;
        return value.toString();
    }

    /** Leaves the position on the last character of the escape. */
    private char escape() {
        at++;
        char c = peek();
        int simple = "\"\\/bfnrt".indexOf(c);
        if (simple >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(simple);
        }
        if (c != 'u' || !text.substring(at + 1, Math.min(at + 5, text.length())).matches("[0-9a-fA-F]{4}")) {
            throw expected("an escape like \\n, \\\\ or \\u00e9");
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
    }

    private JsonNumber number() {
        Matcher matcher = NUMBER.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw expected("a number");
        }
        at = matcher.end();
        return new JsonNumber(new BigDecimal(matcher.group()));
    }

    private JsonTree literal(String word, JsonTree value) {
        if (!text.startsWith(word, at)) {
            throw expected("a value");
        }
        at += word.length();
        return value;
    }

    private void take(char c, String what) {
        if (peek() != c) {
            throw expected(what);
        }
        at++;
    }

    private void blank() {
        do {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        } while (comments && comment());
    }

    /** Skips a comment, in the two forms that servers take as well; false if there is none. */
    private boolean comment() {
        boolean line = text.startsWith("//", at);
        if (!line && !text.startsWith("/*", at)) {
            return false;
        }
        skipped.add(at);
        int end = text.indexOf(line ? "\n" : "*/", at + 2);
        if (end < 0 && !line) {
            throw error("the comment is not closed", at);
        }
        at = end < 0 ? text.length() : end + (line ? 1 : 2);
        return true;
    }

    /** The next character; NUL, which fits nowhere, at the end. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private JsonSyntaxException expected(String what) {
        return error("expected " + what + ", found " + found(), at);
    }

    private String found() {
        if (at >= text.length()) {
            return "the end of the text";
        }
        return text.charAt(at) == '\'' ? "a single quote" : "'" + text.charAt(at) + "'";
    }

    private JsonSyntaxException error(String message, int offset) {
        return new JsonSyntaxException(message, JsonPosition.of(text, offset));
    }
}
