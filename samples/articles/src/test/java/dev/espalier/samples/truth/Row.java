package dev.espalier.samples.truth;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.TextField;
import java.util.ArrayList;
import java.util.List;

/** A row of a truth table. */
@Document(index = "truth")
public record Row(
        @Id int id,
        String a,
        @TextField @KeywordField(subField = "raw") String b,
        @NestedField List<Element> elements) {

    /** A part of a row that is asked as one. */
    public record Element(
            String d,
            @TextField @KeywordField(subField = "raw") String e) {

        boolean has(Property property) {
            return (property == Property.D ? d : e).equals("y");
        }
    }

    /** All that a test wants to know of what was found. */
    public record Found(int id) {}

    private static final List<Element> ELEMENTS =
            List.of(new Element("y", "y"), new Element("y", "n"), new Element("n", "y"), new Element("n", "n"));

    /** Every row that there can be: 4 for its own properties, times 16 for sets of elements. */
    static List<Row> all() {
        List<Row> rows = new ArrayList<>();
        for (int id = 0; id < 64; id++) {
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < ELEMENTS.size(); i++) {
                if ((id >> i & 1) == 1) {
                    elements.add(ELEMENTS.get(i));
                }
            }
            rows.add(new Row(id, (id & 16) == 0 ? "n" : "y", (id & 32) == 0 ? "n" : "y", elements));
        }
        return rows;
    }

    boolean has(Property property) {
        return (property == Property.A ? a : b).equals("y");
    }
}
