package dev.espalier.processor.plan.query.fetch;

/** Why a field cannot be read from where a method asks for it, and what to do. */
public record Obstacle(String why, String help) {}
