package dev.espalier.transport;

/** The same of asynchronous calls. */
class AsyncCallTest extends CallTest {

    @Override
    Transport form(Transport transport) {
        return new AsyncForm(transport);
    }
}
