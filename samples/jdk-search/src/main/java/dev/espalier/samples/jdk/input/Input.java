package dev.espalier.samples.jdk.input;

/** One line that somebody typed. */
public sealed interface Input permits Command, Question {}
