package dev.espalier.processor.plan.query.condition;

import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.ScalarKind;
import java.util.Optional;

/**
 * A parameter as an argument of a comparison.
 *
 * @param parameter the parameter
 * @param widened the kind of number that it must become first: an {@code int} compared with a {@code long} field
 */
public record Operand(ParameterModel parameter, Optional<ScalarKind> widened) {}
