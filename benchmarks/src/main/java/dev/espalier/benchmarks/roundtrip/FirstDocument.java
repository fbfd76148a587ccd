package dev.espalier.benchmarks.roundtrip;

/** What each client does as a program of its own: gets one document and says so. */
public final class FirstDocument {

    /** A document that the stub has. */
    static final String ID = "P-437778";

    private FirstDocument() {}

    /**
     * Gets it, prints its name, and waits for the end of the input before it closes the client.
     *
     * @param client the client, which was not used before
     * @throws Exception if there is none
     */
    public static void print(StoreClient client) throws Exception {
        try (client) {
            System.out.println(client.get(ID).name());
            while (System.in.read() >= 0) {
                // meanwhile it is looked at from outside
            }
        }
    }
}
