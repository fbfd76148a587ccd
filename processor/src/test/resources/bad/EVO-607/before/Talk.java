import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

@Document(index = "talks")
public record Talk(@Id String id, Speaker speaker) {

  public record Speaker(String city) {}
}
