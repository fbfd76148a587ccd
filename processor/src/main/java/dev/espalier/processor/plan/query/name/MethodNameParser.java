package dev.espalier.processor.plan.query.name;

import dev.espalier.processor.plan.query.name.ParsedName.NotUnderstood;
import dev.espalier.processor.plan.query.name.ParsedName.Understood;
import dev.espalier.processor.plan.query.name.ParsedName.WithUnknownProperties;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the name of a query method.
 *
 * <pre>
 * method      = subject [ ( "First" | "Top" ) [ N ] ] [ any words ] [ "By" predicate ] [ "OrderBy" order+ ]
 * predicate   = conjunction { "Or" conjunction }
 * conjunction = condition { "And" condition }
 * condition   = property [ operator ] [ "IgnoreCase" ]
 * order       = property [ "Asc" | "Desc" ]
 * </pre>
 *
 * <p>{@code AllIgnoreCase} behind the last condition leaves case aside in all of them where that is possible;
 * {@code MatchesAllIgnoreCase} is {@code MatchesAll} with {@code IgnoreCase}.
 *
 * <p>Any words may stand before {@code By}; without it, only {@code All}. {@code Distinct} may also come before {@code First}, as no document
 * is found twice.
 */
public final class MethodNameParser {

    private static final String BY = "By";
    private static final String ORDER_BY = "OrderBy";
    private static final String DISTINCT = "Distinct";

    private final NameText name;
    private final ClauseParser clauseParser;

    private MethodNameParser(NameText name, Predicate<String> isProperty) {
        this.name = name;
        this.clauseParser = new ClauseParser(name, isProperty);
    }

    /**
     * Reads a name.
     *
     * @param name the method's name
     * @param isProperty whether a text like {@code CommentsAuthor} means a property
     */
    public static ParsedName parse(String name, Predicate<String> isProperty) {
        return new MethodNameParser(new NameText(name), isProperty).parse();
    }

    private ParsedName parse() {
        Optional<String> word = Subject.wordOf(name);
        if (word.isEmpty()) {
            return new NotUnderstood(
                    name.text(), "", "a name that begins with " + Subject.allWords() + Subject.hint(name));
        }
        Subject subject = Subject.of(word.get());
        FirstClause first = FirstClause.at(name, word.get().length());
        if (first.present() && !subject.returnsDocuments()) {
            return notUnderstood(word.get().length(), "By");
        }
        OptionalInt late = first.present() ? OptionalInt.empty() : lateNumber(first.end());
        if (late.isPresent()) {
            return notUnderstood(late.getAsInt(), "By; how many there may be stands behind '" + word.get() + "'");
        }
        Readings<Clauses> clauses = clauses(first.end());
        if (clauses.values().isEmpty()) {
            return notUnderstood(first.end(), "By, or All for every document");
        }
        Stream<MethodName> names = clauses.values().stream()
                .map(read -> new MethodName(subject, first.count(), read.predicate(), read.order()));
        return outcome(names.toList(), clauses.cost() == 0);
    }

    private ParsedName outcome(List<MethodName> names, boolean allKnown) {
        if (allKnown) {
            return new Understood(names);
        }
        Optional<NotUnderstood> missing = MissingProperty.in(name, names.get(0));
        return missing.isPresent() ? missing.get() : new WithUnknownProperties(names.get(0));
    }

    /**
     * What follows the first {@code By}. In {@code findAllOrderByTitle} it is a part of {@code OrderBy}, but in
     * {@code findOrderByTitle} orders may be found by their title. Without conditions no other words may stand there:
     * {@code findRecent} would find every document.
     */
    private Readings<Clauses> clauses(int start) {
        List<Integer> places = name.placesOf(BY, start);
        if (places.isEmpty()) {
            return saysAll(start, name.length()) ? Readings.of(Clauses.NONE) : Readings.none();
        }
        int end = places.get(0) + BY.length();
        Readings<Clauses> readings = clauseParser.clauses(end);
        if (name.hasWord(ORDER_BY, end)) {
            readings = readings.or(orders(end + ORDER_BY.length()));
        }
        int orderBy = end - ORDER_BY.length();
        if (orderBy >= start && name.hasWord(ORDER_BY, orderBy) && saysAll(start, orderBy)) {
            readings = readings.or(orders(end));
        }
        return readings;
    }

    /** Where a number of documents stands among words that mean nothing: {@code findArticlesTop3ByTags}. */
    private OptionalInt lateNumber(int start) {
        int end = name.placesOf(BY, start).stream().findFirst().orElse(name.length());
        return IntStream.range(start, end)
                .filter(at -> FirstClause.beginsAt(name, at).hasNumber())
                .findFirst();
    }

    private Readings<Clauses> orders(int start) {
        return clauseParser.orders(start).map(Clauses::ordered);
    }

    private boolean saysAll(int start, int end) {
        return start == end || name.between(start, end).equals("All");
    }

    private NotUnderstood notUnderstood(int at, String expected) {
        return new NotUnderstood(name.from(at), " after '" + name.between(0, at) + "'", expected);
    }

    /** {@code First}, {@code First10} or {@code Top10}, or nothing. */
    private record FirstClause(OptionalInt count, boolean hasNumber, int end) {

        /** What stands behind the verb; {@code Distinct} may come before it, as documents are. */
        static FirstClause at(NameText name, int start) {
            FirstClause distinct =
                    name.hasWord(DISTINCT, start) ? beginsAt(name, start + DISTINCT.length()) : none(start);
            return distinct.present() ? distinct : beginsAt(name, start);
        }

        private static FirstClause beginsAt(NameText name, int start) {
            for (String word : List.of("First", "Top")) {
                int digits = start + word.length();
                int end = digits;
                while (end < name.length() && isDigit(name.text().charAt(end))) {
                    end++;
                }
                if (name.text().startsWith(word, start) && name.hasWord(name.between(start, end), start)) {
                    return new FirstClause(OptionalInt.of(number(name.between(digits, end))), end > digits, end);
                }
            }
            return none(start);
        }

        private static FirstClause none(int start) {
            return new FirstClause(OptionalInt.empty(), false, start);
        }

        /** Numbers beyond those of Java become the greatest one, which is beyond the server's limit as well. */
        private static int number(String digits) {
            return digits.isEmpty()
                    ? 1
                    : new BigInteger(digits)
                            .min(BigInteger.valueOf(Integer.MAX_VALUE))
                            .intValue();
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        boolean present() {
            return count.isPresent();
        }
    }
}
