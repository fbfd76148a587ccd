package dev.espalier.processor.plan.query.property;

import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.SubField;
import dev.espalier.processor.plan.query.property.ResolvedProperty.Ambiguous;
import dev.espalier.processor.plan.query.property.ResolvedProperty.Found;
import dev.espalier.processor.plan.query.property.ResolvedProperty.Unknown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the field that a text in a method name means: {@code CommentsAuthor} is the property {@code commentsAuthor} if
 * there is one, or else {@code author} of the objects in {@code comments}. An underscore marks the end of a property, so
 * {@code Comments_Author} can only be the latter.
 */
public final class PropertyPathResolver {

    private final ObjectModel document;
    private final Map<String, ResolvedProperty> known = new HashMap<>();

    /** A resolver for the properties of a document. */
    public PropertyPathResolver(ObjectModel document) {
        this.document = document;
    }

    /** What a text means. Of several paths the one with the fewest properties is meant: the longest match. */
    public ResolvedProperty resolve(String text) {
        return known.computeIfAbsent(text, this::find);
    }

    /** Whether a text means a property, be it an ambiguous one. */
    public boolean isProperty(String text) {
        return !(resolve(text) instanceof Unknown);
    }

    private ResolvedProperty find(String text) {
        Search search = new Search(document, text);
        search.properties(Optional.empty(), document, text);
        int shortest =
                search.found.stream().mapToInt(PropertyPath::length).min().orElse(0);
        List<PropertyPath> best =
                search.found.stream().filter(path -> path.length() == shortest).toList();
        return switch (best.size()) {
            case 0 -> search.nearest;
            case 1 -> new Found(best.get(0));
            default -> new Ambiguous(best);
        };
    }

    /** A path as it is written in a method name so that it can mean nothing else: {@code Comments_Author}. */
    public static String separated(PropertyPath path) {
        return Stream.of(path.spelling().split("\\."))
                .map(PropertyPathResolver::capitalized)
                .collect(Collectors.joining("_"));
    }

    /** The text of a name as it stands in a method name: {@code Title}. */
    public static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The name that a text in a method name stands for: {@code title}. */
    static String decapitalized(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** Collects all paths, and how far the best failure got. */
    private static final class Search {

        private final List<PropertyPath> found = new ArrayList<>();
        private Unknown nearest;

        Search(ObjectModel document, String text) {
            this.nearest = new Unknown(Optional.empty(), document, text);
        }

        void properties(Optional<PropertyPath> parent, ObjectModel scope, String text) {
            for (PropertyModel property : scope.fields()) {
                String name = capitalized(property.name());
                if (text.startsWith(name)) {
                    PropertyPath path =
                            parent.map(above -> above.to(property)).orElseGet(() -> PropertyPath.of(property));
                    inside(path, scope, text.substring(name.length()));
                }
            }
        }

        private void inside(PropertyPath path, ObjectModel scope, String rest) {
            if (rest.isEmpty()) {
                found.add(path);
                return;
            }
            if (Character.isLowerCase(rest.charAt(0))) {
                return;
            }
            String next = rest.startsWith("_") && rest.length() > 1 ? rest.substring(1) : rest;
            Optional<ObjectModel> object = path.last().object();
            failed(new Unknown(Optional.of(path), object.orElse(scope), next));
            if (object.isPresent()) {
                properties(Optional.of(path), object.get(), next);
            } else {
                subFields(path, next);
            }
        }

        private void subFields(PropertyPath path, String text) {
            for (SubField field : path.last().field().subFields()) {
                if (text.equals(field.name()) || text.equals(capitalized(field.name()))) {
                    found.add(path.to(field));
                }
            }
        }

        private void failed(Unknown unknown) {
            if (unknown.rest().length() < nearest.rest().length()) {
                nearest = unknown;
            }
        }
    }
}
