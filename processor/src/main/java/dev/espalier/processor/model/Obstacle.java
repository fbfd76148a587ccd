package dev.espalier.processor.model;

/**
 * Why something cannot be had, and what to do about it: parts of a message.
 *
 * @param why what is in the way
 * @param help what to write instead
 */
public record Obstacle(String why, String help) {}
