package dev.espalier.transport;

/** The same of asynchronous calls. */
class AsyncCredentialsProviderTest extends CredentialsProviderTest {

    @Override
    Transport form(Transport transport) {
        return new AsyncForm(transport);
    }
}
