package dev.espalier.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RetryBudgetTest {

    private final RetryBudget budget = new RetryBudget();

    @Test
    void allowsAnOutburst() {
        assertEquals(100, spendAll());
        assertFalse(budget.spend());
    }

    @Test
    void allowsOneRetryForTenCallsInTheLongRun() {
        spendAll();

        earn(9);
        assertFalse(budget.spend());
        earn(1);
        assertTrue(budget.spend());
        earn(200);
        assertEquals(20, spendAll());
    }

    @Test
    void savesNoMoreThanItsReserve() {
        earn(100_000);

        assertEquals(100, spendAll());
    }

    private void earn(int calls) {
        for (int i = 0; i < calls; i++) {
            budget.earn();
        }
    }

    private int spendAll() {
        int spent = 0;
        while (budget.spend()) {
            spent++;
        }
        return spent;
    }
}
