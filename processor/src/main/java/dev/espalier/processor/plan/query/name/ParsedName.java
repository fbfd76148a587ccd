package dev.espalier.processor.plan.query.name;

import java.util.List;

/** The outcome of reading a method name. */
public sealed interface ParsedName {

    /** Ways to read the name in which every property is known; several if it is ambiguous. */
    record Understood(List<MethodName> readings) implements ParsedName {}

    /** The best way to read the name; at least one property is unknown. */
    record WithUnknownProperties(MethodName reading) implements ParsedName {}

    /**
     * The name is not of the grammar.
     *
     * @param text the part that makes no sense
     * @param detail what is known of the reason, to follow the words "is not understood"; may be empty
     * @param expected what could stand there
     */
    record NotUnderstood(String text, String detail, String expected) implements ParsedName {}
}
