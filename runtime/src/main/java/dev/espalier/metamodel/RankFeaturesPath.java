package dev.espalier.metamodel;

/** A field of the type {@code rank_features}: numbers by their names, each of which raises the score. */
public class RankFeaturesPath extends FieldPath {

    /**
     * A path to the numbers of the document itself.
     *
     * @param name the field's name
     */
    public RankFeaturesPath(String name) {
        this(FieldName.of(name));
    }

    /**
     * A path to the numbers, which may lie in another.
     *
     * @param name the field's full name
     */
    public RankFeaturesPath(FieldName name) {
        super(name);
    }

    /**
     * One of the numbers.
     *
     * @param feature its name
     * @return the path {@code topics.politics}
     * @throws IllegalArgumentException if the name is empty or has a dot, which servers refuse
     */
    public RankFeaturePath feature(String feature) {
        if (feature.isEmpty() || feature.contains(".")) {
            throw new IllegalArgumentException(
                    "'" + feature + "' is no name of a number in " + name() + ": it has a dot, or nothing.");
        }
        return new RankFeaturePath(fieldName().child(feature));
    }
}
