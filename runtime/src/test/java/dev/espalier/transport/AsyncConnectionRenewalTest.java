package dev.espalier.transport;

/** The same of asynchronous calls. */
class AsyncConnectionRenewalTest extends ConnectionRenewalTest {

    @Override
    Transport form(Transport transport) {
        return new AsyncForm(transport);
    }
}
