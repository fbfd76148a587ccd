/** What the compiler and the runtime of Espalier must agree on. */
module dev.espalier.schema {
    requires transitive org.jspecify;

    exports dev.espalier.schema;
    exports dev.espalier.schema.analysis;
    exports dev.espalier.schema.lock;
    exports dev.espalier.schema.dates;
    exports dev.espalier.schema.query;
    exports dev.espalier.schema.query.grammar;
    exports dev.espalier.schema.query.text;
    exports dev.espalier.schema.settings;
}
