package dev.espalier.samples.truth;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.WildcardField;

/** One value in a field that is made for patterns. */
@Document(index = "pattern-texts")
public record PatternText(@Id int id, @WildcardField String mask) {

    /** All that a test wants to know of what was found. */
    public record Found(int id) {}
}
