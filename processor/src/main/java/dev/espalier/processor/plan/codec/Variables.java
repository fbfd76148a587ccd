package dev.espalier.processor.plan.codec;

import dev.espalier.processor.model.Construction;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.plan.JavaIdentifier;
import dev.espalier.processor.plan.UniqueNames;
import java.util.List;

/**
 * The names of variables in the methods for one type. When a record is read, its values are held by variables named like
 * its components, and the others stay clear of these.
 *
 * @param object the object that is read or written
 * @param parser the JSON that is read
 * @param metadata the metadata of a hit
 * @param field the number of a field
 */
public record Variables(String object, String parser, String metadata, String field) {

    /** What the JSON is called that is written, where nothing else has a name. */
    public static final String GENERATOR = "json";

    static Variables of(ObjectModel object) {
        boolean held = object.construction() instanceof Construction.Creator;
        UniqueNames names = new UniqueNames(
                held ? object.properties().stream().map(PropertyModel::name).toList() : List.of());
        String parser = names.firstFree("json", "parser");
        String metadata = names.firstFree("metadata", "hit");
        String field = names.firstFree("field", "number", "index");
        String variable = JavaIdentifier.decapitalized(object.name().simpleName());
        names.firstFree(GENERATOR);
        return new Variables(names.firstFree(variable, "value", "object"), parser, metadata, field);
    }
}
