package dev.espalier.processor.model;

/** How generated code reaches a property. */
public sealed interface PropertyAccess {

    /** The name of the method that reads the property. */
    String getter();

    /** A record component: read by its accessor, set through the canonical constructor. */
    record Component(String getter) implements PropertyAccess {}

    /** A bean property. */
    record Accessors(String getter, String setter) implements PropertyAccess {}
}
