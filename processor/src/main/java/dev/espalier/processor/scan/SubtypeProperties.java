package dev.espalier.processor.scan;

import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.diagnostic.Wording;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.Subtype;
import dev.espalier.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the properties of subtypes together, whose fields share an index. */
final class SubtypeProperties {

    private final ScanContext context;
    private final String discriminator;
    private final Map<String, PropertyModel> fields = new LinkedHashMap<>();
    private final Map<String, ObjectModel> owners = new LinkedHashMap<>();

    SubtypeProperties(ScanContext context, String discriminator) {
        this.context = context;
        this.discriminator = discriminator;
    }

    /** All properties; one that several subtypes have counts once. */
    List<PropertyModel> union(List<Subtype> subtypes) {
        List<PropertyModel> union = new ArrayList<>();
        for (Subtype subtype : subtypes) {
            List<PropertyModel> own = new ArrayList<>();
            for (PropertyModel property : subtype.object().properties()) {
                if (isNew(property, subtype.object())) {
                    own.add(property);
                }
            }
            // two of the same subtype are found by the validation
            own.forEach(property -> fields.putIfAbsent(key(property), property));
            own.forEach(property -> owners.putIfAbsent(key(property), subtype.object()));
            union.addAll(own);
        }
        return union;
    }

    private boolean isNew(PropertyModel property, ObjectModel owner) {
        if (property.isField() && property.fieldName().equals(discriminator)) {
            context.diagnostics()
                    .report(
                            DocumentProblem.WRONG_DISCRIMINATOR,
                            property.fieldNameSource(),
                            discriminator,
                            "tells the subtypes apart, and is a property of "
                                    + owner.name().simpleName() + " as well",
                            "rename one of them: the field that tells by @Discriminator(\"...\")");
            return false;
        }
        PropertyModel first = fields.get(key(property));
        if (first != null && !areAlike(first, property)) {
            context.diagnostics()
                    .report(
                            DocumentProblem.SUBTYPES_DIFFER,
                            property.source(),
                            property.fieldName(),
                            described(first),
                            owners.get(key(property)).name().simpleName(),
                            described(property),
                            owner.name().simpleName());
        }
        return first == null;
    }

    private static boolean areAlike(PropertyModel one, PropertyModel other) {
        boolean broken = one.type() instanceof TypeModel.Unmappable || other.type() instanceof TypeModel.Unmappable;
        return broken
                || (one.type().spelling().equals(other.type().spelling())
                        && one.isField() == other.isField()
                        && (!one.isField() || one.field().isLike(other.field())));
    }

    private static String described(PropertyModel property) {
        String type = property.type().spelling();
        if (!property.isField()) {
            return type;
        }
        return Wording.withArticle(property.field().type().typeName()) + " of " + type
                + (property.field().parameters().isEmpty() ? "" : " with parameters");
    }

    private static String key(PropertyModel property) {
        return property.isField() ? property.fieldName() : property.name() + " ";
    }
}
