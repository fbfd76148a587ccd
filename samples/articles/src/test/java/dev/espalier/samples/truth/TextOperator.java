package dev.espalier.samples.truth;

import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An operator of query methods that takes texts.
 *
 * @param name as in the name of a method
 * @param parameters of the method
 * @param holds whether a document with a value is meant, by the value and the text that is asked for
 * @param argument what is passed to ask for a text
 */
record TextOperator(String name, String parameters, BiPredicate<String, String> holds, UnaryOperator<Object> argument) {

    private static final String IGNORE_CASE = "IgnoreCase";

    /** Those in which no character is special but where the operator says so. */
    static final List<TextOperator> ALL = Stream.of(
                    Stream.of(
                            one("LessThan", (value, text) -> TextModel.compare(value, text) < 0),
                            one("LessThanEqual", (value, text) -> TextModel.compare(value, text) <= 0),
                            one("GreaterThan", (value, text) -> TextModel.compare(value, text) > 0),
                            one("GreaterThanEqual", (value, text) -> TextModel.compare(value, text) >= 0),
                            between("a\\b"),
                            one("Fuzzy", TextModel::isNear)),
                    folding().flatMap(operator -> Stream.of(operator, operator.ignoringCase())))
            .flatMap(operators -> operators)
            .toList();

    private static Stream<TextOperator> folding() {
        return Stream.of(
                one("", String::equals),
                one("Not", (value, text) -> !value.equals(text)),
                several("In", String::equals),
                several("NotIn", (value, text) -> !value.equals(text)),
                one("StartingWith", String::startsWith),
                one("EndingWith", String::endsWith),
                one("Containing", String::contains),
                one("NotContaining", (value, text) -> !value.contains(text)),
                one("Like", TextModel::isLike),
                one("NotLike", (value, text) -> !TextModel.isLike(value, text)),
                one("Wildcard", TextModel::isWildcard),
                new TextOperator("Regex", "String value", String::equals, text -> TextModel.expression((String) text)));
    }

    private static TextOperator one(String name, BiPredicate<String, String> holds) {
        return new TextOperator(name, "String value", holds, text -> text);
    }

    private static TextOperator between(String upper) {
        return new TextOperator(
                "Between",
                "String value, String upper",
                (value, text) -> TextModel.compare(value, text) >= 0 && TextModel.compare(value, upper) <= 0,
                text -> new Object[] {text, upper});
    }

    private static TextOperator several(String name, BiPredicate<String, String> holds) {
        return new TextOperator(name, "Collection<String> value", holds, List::of);
    }

    /** Some of them, by their names. */
    static List<TextOperator> named(Collection<String> names) {
        return ALL.stream().filter(operator -> names.contains(operator.name)).toList();
    }

    private TextOperator ignoringCase() {
        return new TextOperator(name + IGNORE_CASE, parameters, over(TextModel::folded), argument);
    }

    /** The same of values and texts that are written otherwise. */
    TextOperator spelled(UnaryOperator<String> spelling) {
        return new TextOperator(name, parameters, over(spelling), argument);
    }

    private BiPredicate<String, String> over(UnaryOperator<String> spelling) {
        return (value, text) -> holds.test(spelling.apply(value), spelling.apply(text));
    }

    /** Whether it is the same on all servers for a text: some know the cases of ASCII alone in expressions of callers. */
    boolean isAskedFor(String text) {
        return !name.equals("RegexIgnoreCase")
                || text.chars().allMatch(c -> c < 128 || Character.isSurrogate((char) c));
    }

    /** Whether servers have a limit to its arguments, each its own. */
    boolean isLimited() {
        return name.matches(".*(With|Containing|Like|Wildcard|Regex|Fuzzy|Than|ThanEqual|Between|IgnoreCase)");
    }
}
