import dev.espalier.annotation.Document;

@Document(index = "shapes")
public interface Shape {} // DOC-101 at 8
