package dev.espalier.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a class or interface, with all that is needed to print it.
 *
 * @param packageName empty for the unnamed package
 * @param enclosing simple names of the types around it, outermost first
 * @param simpleName its own name
 */
public record JavaName(String packageName, List<String> enclosing, String simpleName) {

    public JavaName {
        enclosing = List.copyOf(enclosing);
    }

    /** A top-level type. */
    public static JavaName of(String packageName, String simpleName) {
        return new JavaName(packageName, List.of(), simpleName);
    }

    /** A type declared inside this one. */
    public JavaName member(String name) {
        return new JavaName(packageName, simpleNames(), name);
    }

    /** {@code com.acme.Shop.Order}. */
    public String qualifiedName() {
        return inPackage(String.join(".", simpleNames()));
    }

    /** {@code com.acme.Shop$Order}. */
    public String binaryName() {
        return inPackage(String.join("$", simpleNames()));
    }

    /** {@code Shop.Order}: how the type is spelled inside its package. */
    public String nestedName() {
        return String.join(".", simpleNames());
    }

    /** {@code Shop_Order}: the name as a part of the name of a top-level type. */
    public String flatName() {
        return String.join("_", simpleNames());
    }

    /** The names from the outermost type to this one. */
    public List<String> simpleNames() {
        List<String> names = new ArrayList<>(enclosing);
        names.add(simpleName);
        return names;
    }

    private String inPackage(String name) {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    @Override
    public String toString() {
        return qualifiedName();
    }
}
