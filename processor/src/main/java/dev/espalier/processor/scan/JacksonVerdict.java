package dev.espalier.processor.scan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Tells which annotations of Jackson mean the same here, and what to do about the others. */
final class JacksonVerdict {

    /** What changes neither names nor values. */
    private static final Set<String> HARMLESS = Set.of(
            "JacksonAnnotationsInside",
            "JsonPropertyOrder",
            "JsonPropertyDescription",
            "JsonClassDescription",
            "JsonTypeName",
            "JsonAlias");

    /** The attributes that are honoured, of annotations that are; all others must not be stated. */
    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("JsonProperty", Set.of("value", "access", "index", "defaultValue")),
            Map.entry("JsonGetter", Set.of("value")),
            Map.entry("JsonSetter", Set.of("value")),
            Map.entry("JsonIgnore", Set.of("value")),
            Map.entry("JsonIgnoreProperties", Set.of("value", "ignoreUnknown")),
            Map.entry("JsonInclude", Set.of("value")),
            Map.entry("JsonCreator", Set.of("mode")),
            Map.entry("JsonTypeInfo", Set.of("use", "include", "property")),
            Map.entry("JsonSubTypes", Set.of("value", "failOnRepeatedNames")),
            Map.entry("JsonFormat", Set.of("shape")),
            Map.entry("JsonPOJOBuilder", Set.of()),
            Map.entry("JsonDeserialize", Set.of("builder")));

    /** The constants that are honoured. */
    private static final Map<String, Set<String>> CONSTANTS = Map.of(
            "JsonInclude.value", Set.of("ALWAYS", "NON_NULL", "NON_ABSENT", "NON_EMPTY", "USE_DEFAULTS"),
            "JsonCreator.mode", Set.of("DEFAULT", "PROPERTIES", "DISABLED"),
            "JsonTypeInfo.use", Set.of("NAME"),
            "JsonTypeInfo.include", Set.of("PROPERTY"),
            "JsonFormat.shape", Set.of("ANY"));

    /** What is honoured on types only; on a member it would hold for this one property. */
    private static final Set<String> OF_TYPES = Set.of("JsonTypeInfo", "JsonSubTypes", "JsonIgnoreProperties");

    private static final String NO_OBJECTS =
            "keep the other's id instead, or mark one of the two properties with @Ignore";

    private static final Map<String, String> HELP = Map.ofEntries(
            Map.entry("JsonFormat", "state the form in the mapping, as in @DateField(format = \"...\")"),
            Map.entry("JsonUnwrapped", "move the properties into the class, or leave them in an object"),
            Map.entry("JsonValue", "write a ValueCodec for the type"),
            Map.entry("JsonAnySetter", "keep such fields in a Map<String, RawJson> with @OtherFields"),
            Map.entry("JsonAnyGetter", "keep such fields in a Map<String, RawJson> with @OtherFields"),
            Map.entry("JsonSerialize", "write a ValueCodec for the type"),
            Map.entry("JsonDeserialize", "write a ValueCodec for the type"),
            Map.entry("JsonNaming", "name the fields one by one, as in @KeywordField(name = \"...\")"),
            Map.entry(
                    "JsonTypeInfo",
                    "name the subtypes, on the type that they extend: use = Id.NAME, include = As.PROPERTY"),
            Map.entry("JsonSubTypes", "give each subtype one name, on the type that they extend"),
            Map.entry("JsonIgnoreProperties", "mark what is left out with @JsonIgnore, or put it on the class"),
            Map.entry("JsonEnumDefaultValue", "say it where the enum is used: @Default(\"...\")"),
            Map.entry("JsonManagedReference", NO_OBJECTS),
            Map.entry("JsonBackReference", NO_OBJECTS),
            Map.entry("JsonIdentityInfo", NO_OBJECTS),
            Map.entry("JsonIgnoreType", "mark the properties of the type with @Ignore"),
            Map.entry("JsonCreator", "make the object from its properties, with parameters named like them"),
            Map.entry("JsonInclude", "say it by @Inclusion"));

    private static final String NO_HELP = "remove it, or use a class of its own for the index";

    private JacksonVerdict() {}

    /** What of an annotation cannot be honoured: {@code @JsonFormat(pattern)}; empty if all can. */
    static Optional<String> objection(String name, AnnotationUse use) {
        if (HARMLESS.contains(name)) {
            return Optional.empty();
        }
        Set<String> honoured = ATTRIBUTES.get(name);
        if (honoured == null || isEmptyDeserialize(name, use)) {
            return Optional.of("@" + name);
        }
        List<String> stated = use.attributes().stream().filter(use::states).toList();
        return stated.stream()
                .filter(attribute -> !honoured.contains(attribute) || !isHonoured(name, attribute, use))
                .map(attribute -> "@" + name + "(" + attribute + ")")
                .findFirst()
                .or(() -> inside(name, use));
    }

    /** What means something elsewhere, but not where it stands. */
    static Optional<String> misplaced(String name, AnnotationUse use) {
        Element place = use.target().element();
        if (place.getKind() == ElementKind.ENUM_CONSTANT) {
            // without a value, Jackson writes an empty text
            boolean named = name.equals("JsonProperty") && !use.text("value").isEmpty();
            return named ? Optional.empty() : Optional.of("@" + name + " on a constant");
        }
        boolean makesEnum = name.equals("JsonCreator")
                && !use.constant("mode").equals("DISABLED")
                && place.getEnclosingElement().getKind() == ElementKind.ENUM;
        if (makesEnum) {
            return Optional.of("@" + name + " in an enum");
        }
        boolean onMember = !(place instanceof TypeElement) && OF_TYPES.contains(name);
        return onMember ? Optional.of("@" + name + " on a property") : Optional.empty();
    }

    /** Types are read by one name each. */
    private static Optional<String> inside(String name, AnnotationUse use) {
        return Jackson.inside(use, "value").stream()
                .filter(type -> name.equals("JsonSubTypes") && type.states("names"))
                .map(type -> "@JsonSubTypes.Type(names)")
                .findFirst();
    }

    /** What to do instead. */
    static String help(String name) {
        return HELP.getOrDefault(name, NO_HELP);
    }

    private static boolean isHonoured(String name, String attribute, AnnotationUse use) {
        Set<String> constants = CONSTANTS.get(name + "." + attribute);
        return constants == null || constants.contains(use.constant(attribute));
    }

    private static boolean isEmptyDeserialize(String name, AnnotationUse use) {
        return name.equals("JsonDeserialize") && !use.states("builder");
    }
}
