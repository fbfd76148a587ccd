package dev.espalier.samples.truth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A property, with the values that documents have in it, one each, and arguments of query methods.
 *
 * @param property its name
 * @param type of an argument
 * @param values of documents
 * @param others arguments that no document has as value
 * @param order of the values: which are equal, and which is less
 * @param ordered whether servers know the order
 */
record Column<V>(
        String property, String type, List<V> values, List<V> others, Comparator<? super V> order, boolean ordered) {

    /** A question of one or two arguments, and which values it is meant to find. */
    record Question<V>(String method, List<?> arguments, Predicate<V> holds, boolean holdsWithoutValue) {}

    /** The operators, with the parameters of each. */
    Map<String, String> methods() {
        Map<String, String> methods = new TreeMap<>();
        methods.put("", type + " value");
        methods.put("Not", type + " value");
        if (!type.equals("Boolean")) {
            methods.put("In", "Collection<" + type + "> values");
            methods.put("NotIn", "Collection<" + type + "> values");
        }
        if (ordered) {
            Stream.of("LessThan", "LessThanEqual", "GreaterThan", "GreaterThanEqual")
                    .forEach(operator -> methods.put(operator, type + " value"));
            methods.put("Between", type + " lower, " + type + " upper");
        }
        return methods;
    }

    /** The name of the method of an operator. */
    String method(String operator) {
        return "findBy" + Character.toUpperCase(property.charAt(0)) + property.substring(1) + operator;
    }

    /** All that is asked. */
    List<Question<V>> questions() {
        List<V> arguments = Stream.concat(values.stream(), others.stream()).toList();
        List<Question<V>> questions = new ArrayList<>();
        for (V argument : arguments) {
            questions.add(one("", argument, value -> order.compare(value, argument) == 0));
            questions.add(one("LessThan", argument, value -> order.compare(value, argument) < 0));
            questions.add(one("LessThanEqual", argument, value -> order.compare(value, argument) <= 0));
            questions.add(one("GreaterThan", argument, value -> order.compare(value, argument) > 0));
            questions.add(one("GreaterThanEqual", argument, value -> order.compare(value, argument) >= 0));
            questions.add(between(values.get(0), argument));
            questions.add(in("In", List.of(argument)));
        }
        V last = values.get(values.size() - 1);
        questions.add(between(last, last));
        questions.add(new Question<>("Not", List.of(last), value -> order.compare(value, last) != 0, true));
        for (List<V> some : List.of(List.<V>of(), List.of(last, values.get(0)), values)) {
            questions.add(in("In", some));
            questions.add(in("NotIn", some));
        }
        return questions.stream()
                .filter(question -> methods().containsKey(question.method()))
                .toList();
    }

    private static <V> Question<V> one(String operator, V argument, Predicate<V> holds) {
        return new Question<>(operator, List.of(argument), holds, false);
    }

    private Question<V> between(V lower, V upper) {
        return new Question<>(
                "Between",
                List.of(lower, upper),
                value -> order.compare(value, lower) >= 0 && order.compare(value, upper) <= 0,
                false);
    }

    private Question<V> in(String operator, List<V> some) {
        Predicate<V> equalsSome = value -> some.stream().anyMatch(one -> order.compare(value, one) == 0);
        boolean negative = operator.equals("NotIn");
        return new Question<>(operator, List.of(some), negative ? equalsSome.negate() : equalsSome, negative);
    }
}
