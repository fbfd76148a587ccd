package dev.espalier.processor;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What came of compiling.
 *
 * @param success whether there were no errors
 * @param messages all messages, in the compiler's order
 * @param generated sources and resources that were written, by path
 * @param classes class files and resources that were written, by path
 */
public record Compilation(
        boolean success,
        List<CompilerMessage> messages,
        SortedMap<String, String> generated,
        Map<String, byte[]> classes) {

    /** The messages of this project's processor. */
    List<CompilerMessage> problems() {
        return messages.stream().filter(message -> !message.code().isEmpty()).toList();
    }
}
