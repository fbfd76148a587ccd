package dev.espalier.processor.plan.codec;

import dev.espalier.processor.model.JavaType;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.plan.JavaIdentifier;
import dev.espalier.processor.plan.UniqueNames;
import dev.espalier.processor.plan.codec.ObjectCodecPlan.TypeTag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects the objects inside a document as they are met, and names the methods that read and write them. */
final class ObjectMethods {

    private final UniqueNames names = new UniqueNames();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Key, String> methods = new HashMap<>();

    /** The objects that were met so far, each once. */
    List<Entry> entries() {
        return entries;
    }

    /**
     * The methods for a type, behind {@code read} and {@code write}.
     *
     * @param object the type
     * @param document whether it is a subtype of the document
     * @param tag the field that tells it apart; null if none does
     */
    String method(ObjectModel object, boolean document, @Nullable TypeTag tag) {
        Key key = new Key(object.type(), document, tag);
        String known = methods.get(key);
        if (known != null) {
            return known;
        }
        String method = names.firstFree(JavaIdentifier.capitalized(noun(object.type())));
        methods.put(key, method);
        entries.add(new Entry(object, document, tag, method));
        return method;
    }

    /** {@code AuthorPage} for {@code Page<Author>}. */
    static String noun(JavaType type) {
        if (type instanceof JavaType.Array array) {
            return noun(array.component()) + "Array";
        }
        if (!(type.bound() instanceof JavaType.Declared declared)) {
            return JavaIdentifier.of(type.spelling());
        }
        return declared.arguments().stream().map(ObjectMethods::noun).collect(Collectors.joining())
                + declared.name().simpleName();
    }

    /**
     * An object with its methods.
     *
     * @param object the type
     * @param document whether it is the document or a subtype of it
     * @param tag the field that tells it apart; null if none does
     * @param method the name of its methods; empty for the document
     */
    record Entry(
            ObjectModel object, boolean document, @Nullable TypeTag tag, String method) {}

    private record Key(
            JavaType type, boolean document, @Nullable TypeTag tag) {}
}
