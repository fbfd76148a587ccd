package dev.espalier.processor.plan.query.result;

import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.JavaType;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.model.SignatureTypes;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a method returns, now or later.
 *
 * @param type the result itself, taken out of a future
 * @param nullable whether it may be null
 * @param future whether the method returns a future of it
 */
record ResultType(JavaType type, boolean nullable, boolean future) {

    static ResultType of(QueryMethodModel method) {
        return SignatureTypes.FUTURES.stream()
                .flatMap(future -> argument(method.returns(), future).stream())
                .findFirst()
                .map(type -> new ResultType(type, method.nullable(), true))
                .orElseGet(() -> new ResultType(method.returns(), method.nullable(), false));
    }

    boolean is(JavaName name) {
        return type.is(name);
    }

    boolean is(String... spellings) {
        return Arrays.asList(spellings).contains(type.spelling());
    }

    /** What a container of one type argument holds. */
    Optional<JavaType> held(JavaName container) {
        return argument(type, container);
    }

    /** The only type argument of a generic type. */
    static Optional<JavaType> argument(JavaType type, JavaName container) {
        return type.is(container) && type instanceof JavaType.Declared declared
                ? declared.arguments().stream().findFirst().map(JavaType::bound)
                : Optional.empty();
    }
}
