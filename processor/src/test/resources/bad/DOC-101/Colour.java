import dev.espalier.annotation.Document;

@Document(index = "colours")
public enum Colour { // DOC-101 at 8
    RED
}
