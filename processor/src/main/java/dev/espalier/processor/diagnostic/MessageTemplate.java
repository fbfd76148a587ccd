package dev.espalier.processor.diagnostic;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the numbered placeholders of a message, and makes an article in front of one fit. Unlike {@code MessageFormat} it
 * leaves quotes and braces alone.
 */
final class MessageTemplate {

    private static final Pattern PLACEHOLDER = Pattern.compile("(\\ba )?\\{(\\d)}");

    private MessageTemplate() {}

    static String fill(String template, Object... arguments) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(argument(match, template, arguments)));
    }

    private static String argument(MatchResult match, String template, Object... arguments) {
        int index = Integer.parseInt(match.group(2));
        if (index >= arguments.length) {
            throw new IllegalArgumentException("no argument " + index + " for: " + template);
        }
        String argument = String.valueOf(arguments[index]);
        return match.group(1) == null ? argument : Wording.withArticle(argument);
    }
}
