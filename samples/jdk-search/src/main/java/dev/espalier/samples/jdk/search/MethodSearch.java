package dev.espalier.samples.jdk.search;

import dev.espalier.query.Query;
import dev.espalier.samples.jdk.api.ApiMethod;
import dev.espalier.samples.jdk.api.ApiType_;
import dev.espalier.samples.jdk.input.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds methods by their shape: on the server the types that have one, here the methods themselves. */
final class MethodSearch {

    private final Question.MethodShape shape;

    MethodSearch(Question.MethodShape shape) {
        this.shape = shape;
    }

    /** Returns the query for types of which a single method has the whole shape. */
    Query query() {
        List<Query> conditions = new ArrayList<>();
        shape.returnType().ifPresent(type -> conditions.add(ApiType_.methods.returnType.is(type)));
        shape.parameterTypes().forEach(type -> conditions.add(ApiType_.methods.parameterTypes.is(type)));
        shape.exceptions().forEach(type -> conditions.add(ApiType_.methods.exceptions.is(type)));
        return ApiType_.methods.any(Query.all(conditions));
    }

    /** Decides as {@link #query()} does for one method. */
    boolean matches(ApiMethod method) {
        return shape.returnType().stream().allMatch(method.returnType()::equalsIgnoreCase)
                && containsAll(method.parameterTypes(), shape.parameterTypes())
                && containsAll(method.exceptions(), shape.exceptions());
    }

    private static boolean containsAll(Collection<String> types, Collection<String> wanted) {
        return wanted.stream().allMatch(type -> types.stream().anyMatch(type::equalsIgnoreCase));
    }
}
