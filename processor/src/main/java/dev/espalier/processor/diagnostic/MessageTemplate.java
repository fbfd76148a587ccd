package dev.espalier.processor.diagnostic;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the numbered placeholders of a message. Unlike {@code MessageFormat} it leaves quotes and braces alone. */
final class MessageTemplate {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    private MessageTemplate() {}

    static String fill(String template, Object... arguments) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(argument(match, template, arguments)));
    }

    private static String argument(MatchResult match, String template, Object... arguments) {
        int index = Integer.parseInt(match.group(1));
        if (index >= arguments.length) {
            throw new IllegalArgumentException("no argument " + index + " for: " + template);
        }
        return String.valueOf(arguments[index]);
    }
}
