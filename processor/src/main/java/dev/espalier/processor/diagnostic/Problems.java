package dev.espalier.processor.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The catalogue of problems. */
public final class Problems {

    /** The errors with which code can be generated all the same. */
    static final Set<Problem> ADJUSTABLE_ERRORS = Set.of(
            MappingProblem.OUT_OF_RANGE,
            MappingProblem.UNKNOWN_ANALYZER,
            MappingProblem.UNKNOWN_NORMALIZER,
            RepositoryProblem.MISSING_ROUTING,
            RepositoryProblem.WRONG_REGEXP,
            QueryProblem.AGGREGATION_NAME,
            QueryProblem.CONFLICT,
            QueryProblem.INCOMPLETE,
            QueryProblem.LEAF,
            QueryProblem.MALFORMED,
            QueryProblem.MISSING_CHOICE,
            QueryProblem.MISSING_PARAMETER,
            QueryProblem.NOT_NESTED,
            QueryProblem.NOT_ONE_FIELD,
            QueryProblem.OTHER_DIALECT,
            QueryProblem.OUT_OF_RANGE,
            QueryProblem.OUTSIDE_NESTED,
            QueryProblem.OUTSIDE_PATH,
            QueryProblem.REMOVED,
            QueryProblem.TOO_DEEP,
            QueryProblem.TOO_NEW,
            QueryProblem.UNFIT_QUERY,
            QueryProblem.UNKNOWN_PARAMETER,
            QueryProblem.UNKNOWN_QUERY,
            QueryProblem.UNKNOWN_WORD,
            QueryProblem.UNMAPPED_FIELD,
            QueryProblem.UNRESOLVED_PATH,
            QueryProblem.UNSEARCHABLE,
            QueryProblem.VECTOR_LENGTH,
            QueryProblem.WITHOUT_COLUMNS,
            QueryProblem.WRONG_DATE,
            QueryProblem.WRONG_KIND,
            QueryProblem.WRONG_QUERY_STRING,
            EvolutionProblem.ANALYZER_CHANGED,
            EvolutionProblem.BREAKING_CHANGE,
            EvolutionProblem.CLOSED_SETTING,
            EvolutionProblem.CREATION_SETTING,
            EvolutionProblem.DAMAGED_LOCK,
            EvolutionProblem.FOREIGN_LOCK,
            EvolutionProblem.ILLEGAL_COMPATIBILITY,
            EvolutionProblem.ILLEGAL_VERSION,
            EvolutionProblem.KIND_CHANGED,
            EvolutionProblem.SILENT_RESET,
            EvolutionProblem.UNACCEPTED_CHANGE);

    /** The problems that users may have, but nowhere in their source. */
    static final Set<Problem> WITHOUT_PLACE = Set.of(
            EnvironmentProblem.UNKNOWN_OPTION, EnvironmentProblem.NEWER_TARGET, EnvironmentProblem.NO_TEXT_POSITIONS);

    private static final List<Problem> ALL = Stream.<Problem[]>of(
                    EnvironmentProblem.values(),
                    DocumentProblem.values(),
                    MappingProblem.values(),
                    AnalysisProblem.values(),
                    RepositoryProblem.values(),
                    QueryProblem.values(),
                    EvolutionProblem.values())
            .flatMap(Stream::of)
            .toList();

    private Problems() {}

    /** Every entry, by topic and code. */
    public static List<Problem> all() {
        return ALL;
    }

    /** The problem of a code. */
    public static Optional<Problem> of(String code) {
        return ALL.stream().filter(problem -> problem.code().equals(code)).findFirst();
    }

    /** All codes. */
    public static List<String> codes() {
        return ALL.stream().map(Problem::code).toList();
    }
}
