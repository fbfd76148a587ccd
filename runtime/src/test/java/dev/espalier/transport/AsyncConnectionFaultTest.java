package dev.espalier.transport;

/** The same of asynchronous calls. */
class AsyncConnectionFaultTest extends ConnectionFaultTest {

    @Override
    Transport form(Transport transport) {
        return new AsyncForm(transport);
    }
}
