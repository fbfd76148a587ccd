package dev.espalier.processor.plan.query.result;

import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.JavaType;
import dev.espalier.processor.model.SignatureTypes;
import dev.espalier.processor.plan.query.name.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** The results that query methods return. They are tried from top to bottom; the first that fits is taken. */
public enum ReturnShape {
    /** A page with its number and the total. */
    PAGE("Page<{0}>", holds(SignatureTypes.PAGE)),
    /** A page that knows where the next one begins. */
    CURSOR_PAGE("CursorPage<{0}>", holds(SignatureTypes.CURSOR_PAGE)),
    /** The hits with all that the server tells of them. */
    SEARCH_RESULT("SearchResult<{0}>", holds(SignatureTypes.SEARCH_RESULT)),
    /** The first hits alone; of all hits there may be any number. */
    HITS("List<Hit<{0}>>", holdsHit(SignatureTypes.LIST)),
    /** Every match, lazily. */
    STREAM("Stream<{0}>", holds(SignatureTypes.STREAM)),
    /** Every match, as it is wanted. */
    PUBLISHER("Flow.Publisher<{0}>", holds(SignatureTypes.PUBLISHER)),
    /** Every match. */
    LIST("List<{0}>", holds(SignatureTypes.LIST)),
    COLLECTION("Collection<{0}>", holds(SignatureTypes.COLLECTION)),
    ITERABLE("Iterable<{0}>", holds(SignatureTypes.ITERABLE)),
    /** Every match once, in the order of the hits. */
    SET("Set<{0}>", holds(SignatureTypes.SET)),
    /** Every match. */
    ARRAY(
            "{0}[]",
            (result, element) -> result.type() instanceof JavaType.Array array
                    && array.component().is(element)),
    /** At most one match, with its score and place. */
    OPTIONAL_HIT("Optional<Hit<{0}>>", holdsHit(SignatureTypes.OPTIONAL)),
    /** Exactly one match, with its score and place. */
    HIT("Hit<{0}>", holds(SignatureTypes.HIT)),
    /** At most one match. */
    OPTIONAL("Optional<{0}>", holds(SignatureTypes.OPTIONAL)),
    /** At most one match, or null. */
    NULLABLE("@Nullable {0}", (result, element) -> result.nullable() && result.is(element)),
    /** Exactly one match. */
    ONE("{0}", ResultType::is),
    /** How many match. */
    LONG("long", returns("long", "Long")),
    INT("int", returns("int", "Integer")),
    /** Whether any matches. */
    BOOLEAN("boolean", returns("boolean", "Boolean")),
    /** Nothing. */
    VOID("void", (result, element) -> result.is(result.future() ? "Void" : "void")),
    /** What was computed over the matches. */
    AGGREGATIONS("AggregationResults", (result, element) -> result.is(SignatureTypes.AGGREGATION_RESULTS));

    private static final List<ReturnShape> COUNTS = List.of(LONG, INT);

    private final String spelling;
    private final BiPredicate<ResultType, JavaName> fits;

    ReturnShape(String spelling, BiPredicate<ResultType, JavaName> fits) {
        this.spelling = spelling;
        this.fits = fits;
    }

    /**
     * The shape of a result, if it is known.
     *
     * @param result what a method returns
     * @param element what is found: the document, or what is read from it
     */
    static Optional<ReturnShape> of(ResultType result, JavaName element) {
        return Arrays.stream(values())
                .filter(shape -> shape.fits.test(result, element))
                .filter(shape -> !shape.isLazy() || !result.future())
                .findFirst();
    }

    /** The shapes that methods of a subject can return. */
    static List<ReturnShape> of(Subject subject) {
        return switch (subject) {
            case FIND ->
                Arrays.stream(values())
                        .filter(shape -> shape.compareTo(ONE) <= 0)
                        .toList();
            case STREAM -> List.of(STREAM, PUBLISHER);
            case COUNT -> COUNTS;
            case EXISTS -> List.of(BOOLEAN);
            case DELETE, UPDATE -> List.of(LONG, INT, VOID);
        };
    }

    /** The shapes that methods with a search body can return. */
    static List<ReturnShape> ofBodies() {
        return Stream.concat(of(Subject.FIND).stream(), Stream.of(AGGREGATIONS)).toList();
    }

    /** Whether it tells of the matches without returning any, or tells nothing. */
    boolean isNumber() {
        return compareTo(LONG) >= 0 && compareTo(VOID) <= 0;
    }

    /** Whether methods of a subject return hits in it, so that there is something to sort and to leave fields out of. */
    public boolean hasHits(Subject subject) {
        return subject.returnsDocuments() && this != AGGREGATIONS;
    }

    /** Whether it holds the hits themselves, which tell more than their documents. */
    public boolean keepsHits() {
        return this == SEARCH_RESULT || this == HITS || this == HIT || this == OPTIONAL_HIT;
    }

    /** Whether it is a collection of the documents or hits that the method wants, whether some or all of them. */
    public boolean isCollection() {
        return compareTo(HITS) >= 0 && compareTo(ARRAY) <= 0;
    }

    /** Whether nothing is asked for before it is read, so that there is nothing to wait for. */
    private boolean isLazy() {
        return this == STREAM || this == PUBLISHER;
    }

    /** Whether it is one page of the matches, so that the method needs a parameter that says which. */
    public boolean isPage() {
        return this == PAGE || this == CURSOR_PAGE;
    }

    /**
     * Whether it makes sense for some or all of the matches.
     *
     * @param first whether the name says how many are wanted
     * @param limited whether the name or a parameter says so
     */
    boolean fits(boolean first, boolean limited) {
        return isPage() ? !first : this != HITS || limited;
    }

    /** Whether it holds one document at most. */
    public boolean isSingle() {
        return compareTo(OPTIONAL_HIT) >= 0 && compareTo(ONE) <= 0;
    }

    /** How people write it: {@code List<Article>}. */
    String spelling(JavaName document) {
        return spelling.replace("{0}", document.nestedName());
    }

    private static BiPredicate<ResultType, JavaName> holds(JavaName container) {
        return (result, element) ->
                result.held(container).filter(type -> type.is(element)).isPresent();
    }

    private static BiPredicate<ResultType, JavaName> holdsHit(JavaName container) {
        return (result, element) -> result.held(container)
                .flatMap(hit -> ResultType.argument(hit, SignatureTypes.HIT))
                .filter(type -> type.is(element))
                .isPresent();
    }

    private static BiPredicate<ResultType, JavaName> returns(String... spellings) {
        return (result, element) -> result.is(spellings);
    }
}
