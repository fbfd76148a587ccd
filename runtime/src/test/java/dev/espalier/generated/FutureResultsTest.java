package dev.espalier.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.client.NoMatchException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** Futures that are made of futures. */
class FutureResultsTest {

    private final CompletableFuture<Long> source = new CompletableFuture<>();

    @Test
    void haveAFunctionOfTheResult() throws Exception {
        CompletableFuture<Integer> number = FutureResults.then(source, Math::toIntExact);
        assertFalse(number.isDone());
        source.complete(7L);
        assertEquals(7, number.get());
    }

    @Test
    void failWithWhatTheFunctionThrows() {
        CompletableFuture<Integer> number = FutureResults.then(source, Math::toIntExact);
        source.complete(Long.MAX_VALUE);
        assertInstanceOf(
                ArithmeticException.class,
                assertThrows(ExecutionException.class, number::get).getCause());
    }

    @Test
    void failWithWhatTheOtherFailsWith() {
        IllegalStateException failure = new IllegalStateException();
        CompletableFuture<Integer> number = FutureResults.then(source, Math::toIntExact);
        source.completeExceptionally(failure);
        assertSame(failure, assertThrows(ExecutionException.class, number::get).getCause());
    }

    @Test
    void cancelTheOtherWhenTheyAreCancelled() {
        CompletableFuture<Integer> twice =
                FutureResults.then(FutureResults.then(source, Math::toIntExact), number -> 2 * number);
        twice.cancel(true);
        assertTrue(source.isCancelled());
    }

    @Test
    void tellThatThereIsNoValue() {
        CompletableFuture<String> value =
                FutureResults.present(CompletableFuture.completedFuture(Optional.empty()), "nothing there");
        Throwable failure = assertThrows(ExecutionException.class, value::get).getCause();
        assertInstanceOf(NoMatchException.class, failure);
        assertEquals("nothing there", failure.getMessage());
    }
}
