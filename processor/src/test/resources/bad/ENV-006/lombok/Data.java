package lombok;

/** Stands for Lombok's own, whose processor is missing. */
public @interface Data {}
