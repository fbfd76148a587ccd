package dev.espalier.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplateDifferencesTest {

    /** A template is replaced as a whole, so that what an index would keep goes. */
    @Test
    void nameWhatTheCodeHasGivenUp() {
        assertEquals(
                List.of("date_detection false -> true", "old: left out"),
                TemplateDifferences.between(
                        Optional.of(template("'date_detection':false,'properties':{'old':{'type':'long'}}")),
                        template("'properties':{}")));
    }

    private static JsonObject template(String mappings) {
        return (JsonObject) JsonTree.parse(("{'template':{'mappings':{" + mappings + "}}}").replace('\'', '"'));
    }
}
