package dev.espalier.processor.plan.lock;

/**
 * The lock that is to be accepted.
 *
 * @param resource the path of the file
 * @param text its content
 */
public record LockPlan(String resource, String text) {}
