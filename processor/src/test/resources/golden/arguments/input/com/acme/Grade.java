package com.acme;

/** How good a report is, from 1 to 6. */
public record Grade(int number) {}
