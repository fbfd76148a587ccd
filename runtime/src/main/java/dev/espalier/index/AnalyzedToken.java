package dev.espalier.index;

import dev.espalier.codec.JsonValue;
import java.util.List;

/**
 * One token that an analyzer made of a text.
 *
 * @param text what searches compare
 * @param position from 0; tokens of one position stand for the same word
 * @param start where it begins in the text, from 0
 * @param end where it ends, exclusive
 * @param type such as {@code <ALPHANUM>} or {@code word}
 */
public record AnalyzedToken(String text, int position, int start, int end, String type) {

    static List<AnalyzedToken> list(JsonValue answer) {
        return answer.get("tokens").elements().stream().map(AnalyzedToken::of).toList();
    }

    private static AnalyzedToken of(JsonValue token) {
        return new AnalyzedToken(
                token.get("token").asText(""),
                (int) token.get("position").asLong(0),
                (int) token.get("start_offset").asLong(0),
                (int) token.get("end_offset").asLong(0),
                token.get("type").asText(""));
    }
}
