package dev.espalier.transport.http;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code Warning} headers: {@code 299 Elasticsearch-9.1.0 "text" "date"}, several of them in one header or one in
 * each of several.
 */
public final class WarningHeader {

    private static final int MOST = 64;

    private WarningHeader() {}

    /** The texts, without code, agent and date; at most 64 of them. */
    public static List<String> texts(List<String> headers) {
        List<String> texts = new ArrayList<>();
        for (String header : headers) {
            addTexts(header, texts);
        }
        return List.copyOf(texts);
    }

    private static void addTexts(String header, List<String> texts) {
        boolean dateFollows = false;
        int at = header.indexOf('"');
        while (at >= 0 && texts.size() < MOST) {
            StringBuilder quoted = new StringBuilder();
            at = readQuoted(header, at + 1, quoted);
            if (!dateFollows) {
                texts.add(quoted.toString());
            }
            int next = header.indexOf('"', at);
            dateFollows =
                    !dateFollows && next >= 0 && header.substring(at, next).isBlank();
            at = next;
        }
    }

    /** Returns the position behind the closing quote, or the end if there is none. */
    private static int readQuoted(String header, int from, StringBuilder text) {
        for (int i = from; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c == '"') {
                return i + 1;
            }
            if (c == '\\' && i + 1 < header.length()) {
                i++;
                text.append(header.charAt(i));
            } else {
                text.append(c);
            }
        }
        return header.length();
    }
}
