package dev.espalier.processor.plan.query;

import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.JavaType;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.model.SignatureTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The results that query methods return. They are tried from top to bottom; the first that fits is taken. */
public enum ReturnShape {
    /** A page with its number and the total. */
    PAGE("Page<{0}>", holds(SignatureTypes.PAGE)),
    /** A page that knows where the next one begins. */
    CURSOR_PAGE("CursorPage<{0}>", holds(SignatureTypes.CURSOR_PAGE)),
    /** The hits with all that the server tells of them. */
    SEARCH_RESULT("SearchResult<{0}>", holds(SignatureTypes.SEARCH_RESULT)),
    /** The first hits alone; of all hits there may be any number. */
    HITS("List<Hit<{0}>>", ReturnShape::listOfHits),
    /** Every match, lazily. */
    STREAM("Stream<{0}>", holds(SignatureTypes.STREAM)),
    /** Every match. */
    LIST("List<{0}>", holds(SignatureTypes.LIST)),
    COLLECTION("Collection<{0}>", holds(SignatureTypes.COLLECTION)),
    ITERABLE("Iterable<{0}>", holds(SignatureTypes.ITERABLE)),
    /** Every match once, in the order of the hits. */
    SET("Set<{0}>", holds(SignatureTypes.SET)),
    /** At most one match. */
    OPTIONAL("Optional<{0}>", holds(SignatureTypes.OPTIONAL)),
    /** At most one match, or null. */
    NULLABLE("@Nullable {0}", (method, document) -> method.nullable() && isDocument(method.returns(), document)),
    /** Exactly one match. */
    ONE("{0}", (method, document) -> isDocument(method.returns(), document)),
    /** How many match. */
    LONG("long", returns("long", "Long")),
    INT("int", returns("int", "Integer")),
    /** Whether any matches. */
    BOOLEAN("boolean", returns("boolean", "Boolean")),
    /** Nothing. */
    VOID("void", returns("void"));

    private static final List<ReturnShape> COUNTS = List.of(LONG, INT);

    private final String spelling;
    private final BiPredicate<QueryMethodModel, JavaName> fits;

    ReturnShape(String spelling, BiPredicate<QueryMethodModel, JavaName> fits) {
        this.spelling = spelling;
        this.fits = fits;
    }

    /** The shape of a method's result, if it is known. */
    static Optional<ReturnShape> of(QueryMethodModel method, JavaName document) {
        return Arrays.stream(values())
                .filter(shape -> shape.fits.test(method, document))
                .findFirst();
    }

    /** The shapes that methods of a subject can return. */
    static List<ReturnShape> of(Subject subject) {
        return switch (subject) {
            case FIND ->
                Arrays.stream(values())
                        .filter(shape -> shape.compareTo(ONE) <= 0)
                        .toList();
            case STREAM -> List.of(STREAM);
            case COUNT -> COUNTS;
            case EXISTS -> List.of(BOOLEAN);
            case DELETE -> List.of(LONG, INT, VOID);
        };
    }

    /** Whether it is one page of the matches, so that the method needs a parameter that says which. */
    boolean isPage() {
        return this == PAGE || this == CURSOR_PAGE;
    }

    /** Whether it makes sense for the first N matches, or for all of them. */
    boolean fits(boolean limited) {
        return limited ? !isPage() : this != HITS;
    }

    /** Whether it holds one document at most. */
    public boolean isSingle() {
        return this == OPTIONAL || this == NULLABLE || this == ONE;
    }

    /** How people write it: {@code List<Article>}. */
    String spelling(JavaName document) {
        return spelling.replace("{0}", document.nestedName());
    }

    private static BiPredicate<QueryMethodModel, JavaName> holds(JavaName container) {
        return (method, document) -> argument(method.returns(), container)
                .filter(type -> isDocument(type, document))
                .isPresent();
    }

    private static BiPredicate<QueryMethodModel, JavaName> returns(String... spellings) {
        return (method, document) ->
                Arrays.asList(spellings).contains(method.returns().spelling());
    }

    private static boolean listOfHits(QueryMethodModel method, JavaName document) {
        return argument(method.returns(), SignatureTypes.LIST)
                .flatMap(hit -> argument(hit, SignatureTypes.HIT))
                .filter(type -> isDocument(type, document))
                .isPresent();
    }

    /** The only type argument of a generic type. */
    private static Optional<JavaType> argument(JavaType type, JavaName container) {
        return type.is(container) && type instanceof JavaType.Declared declared
                ? declared.arguments().stream().findFirst().map(JavaType::bound)
                : Optional.empty();
    }

    private static boolean isDocument(JavaType type, JavaName document) {
        return type.is(document);
    }
}
