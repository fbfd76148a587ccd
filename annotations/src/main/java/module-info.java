/** The annotations of Espalier: what users write on documents and repositories. */
module dev.espalier.annotations {
    requires transitive org.jspecify;

    exports dev.espalier.annotation;
}
