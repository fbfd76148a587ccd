package dev.espalier.processor.scan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** What makes the objects of a type when they are read. */
sealed interface Maker {

    /** The names of properties that it shows, apart from those that members of the type show. */
    default Set<String> names() {
        return Set.of();
    }

    /** A constructor without parameters. */
    record NoArguments() implements Maker {}

    /**
     * A constructor or static method that takes the values of properties.
     *
     * @param executable the constructor or method
     * @param parameters the names of its parameters
     */
    record Call(ExecutableElement executable, List<String> parameters) implements Maker {

        @Override
        public Set<String> names() {
            return Set.copyOf(parameters);
        }

        /** The type of a parameter, if there is one of that name. */
        Optional<TypeMirror> parameter(String name, DeclaredType owner, Types types) {
            int position = parameters.indexOf(name);
            boolean isConstructor = executable.getKind() == ElementKind.CONSTRUCTOR;
            List<? extends TypeMirror> declared = isConstructor
                    ? JavaMembers.in(owner, executable, types).getParameterTypes()
                    : ((ExecutableType) executable.asType()).getParameterTypes();
            if (position < 0) {
                return Optional.empty();
            }
            // the type variables of a generic method are whatever its arguments make them
            boolean generic = !executable.getTypeParameters().isEmpty();
            return Optional.of(generic ? types.erasure(declared.get(position)) : declared.get(position));
        }
    }

    /**
     * A builder.
     *
     * @param type the builder, as it is declared
     * @param start the static method that makes it; null for its constructor
     * @param build the method that makes the object
     * @param setters its other methods
     */
    record Builder(
            DeclaredType type, @Nullable ExecutableElement start, ExecutableElement build, BuilderSetters setters)
            implements Maker {

        @Override
        public Set<String> names() {
            return setters.names();
        }
    }

    /**
     * Nothing that generated code can use.
     *
     * @param reason why, in words
     * @param place where to report it
     */
    record None(String reason, ElementRef place) implements Maker {}
}
