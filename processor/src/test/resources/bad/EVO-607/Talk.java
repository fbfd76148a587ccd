import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;

@Document(index = "talks")
public record Talk(@Id String id, Speaker speaker) {

  public record Speaker(String town) {} // EVO-607 at 32, EVO-602 at 32
}
