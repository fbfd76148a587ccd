import dev.espalier.annotation.Document;

@Document(index = "bases")
public abstract class Base {} // DOC-115 at 17
