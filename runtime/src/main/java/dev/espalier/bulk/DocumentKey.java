package dev.espalier.bulk;

/** What makes two operations with a routing concern one document, within an index; without one, the id alone does. */
record DocumentKey(String id, String routing) {}
