package dev.espalier.testing.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "2.19.5", "two\nlines", "C:\\new\\path", "espalier:done", "\\n\n\\\n"})
    void everyTextTravelsOnOneLine(String text) {
        Reply reply = new Reply(Reply.Kind.FAILED, text);

        String line = reply.toLine();

        assertFalse(line.contains("\n"));
        assertEquals(Optional.of(reply), Reply.parse(line));
    }

    @Test
    void otherOutputIsNoReply() {
        assertEquals(Optional.empty(), Reply.parse("OpenJDK 64-Bit Server VM warning: ..."));
        assertEquals(Optional.empty(), Reply.parse("espalier:unheard of"));
        assertEquals(Optional.empty(), Reply.parse(""));
    }
}
