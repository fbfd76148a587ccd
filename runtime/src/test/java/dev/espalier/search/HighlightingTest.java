package dev.espalier.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.acme.Article_;
import dev.espalier.codec.Json;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sent for marks in hits. */
class HighlightingTest {

    private static final Highlighting CONTENT = Highlighting.of(Article_.content);

    static Stream<Arguments> clauses() {
        return Stream.of(
                arguments(CONTENT, "{'fields':{'content':{}}}"),
                arguments(Highlighting.of(Article_.title, Article_.content), "{'fields':{'title':{},'content':{}}}"),
                arguments(
                        CONTENT.tags("<b>", "</b>"),
                        "{'pre_tags':['<b>'],'post_tags':['</b>'],'fields':{'content':{}}}"),
                arguments(
                        CONTENT.fragments(2, 40),
                        "{'fragment_size':40,'number_of_fragments':2,'fields':{'content':{}}}"),
                arguments(CONTENT.wholeFields(), "{'number_of_fragments':0,'fields':{'content':{}}}"),
                arguments(CONTENT.anyField(true), "{'require_field_match':false,'fields':{'content':{}}}"));
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void isSentAsItIsAskedFor(Highlighting highlighting, String json) {
        assertEquals(json.replace('\'', '"'), Json.toString(highlighting));
    }

    @Test
    void refusesWhatServersRefuse() {
        assertThrows(IllegalArgumentException.class, Highlighting::of);
        assertThrows(IllegalArgumentException.class, () -> CONTENT.fragments(0, 10));
        assertThrows(IllegalArgumentException.class, () -> CONTENT.fragments(1, 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Highlighting(List.of("content"), "<b>", null, null, null, false));
    }
}
