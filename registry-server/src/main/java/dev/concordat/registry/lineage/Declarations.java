package dev.concordat.registry.lineage;

import dev.concordat.registry.forms.Form;
import dev.concordat.registry.forms.Forms;
import dev.concordat.registry.semver.VersionRange;
import dev.concordat.registry.web.Names;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a service says of the contracts around it.
 *
 * @param provides NAMESPACE/NAME of contracts
 */
@Serdeable
public record Declarations(List<String> provides, List<Consumption> consumes) {
  private static final int MOST = 500;
  private static final int LONGEST = 1000;

  /** Reads a body that says it. */
  static Declarations read(byte[] body) {
    return Forms.read(body, "bad-declarations", Declarations::read);
  }

  /** Reads the fields that say it. */
  public static Declarations read(Form form) {
    List<Consumption> consumes = new ArrayList<>();
    for (Form item : form.forms("consumes", MOST)) {
      consumes.add(consumption(item));
      item.end();
    }
    if (consumes.stream().map(Consumption::contract).distinct().count() < consumes.size()) {
      form.refuse("consumes", "names a contract twice");
    }
    List<String> provides =
        form.texts("provides", 201, MOST).stream()
            .map(name -> contract(form, "provides", name))
            .sorted()
            .toList();
    return new Declarations(
        provides, consumes.stream().sorted(Comparator.comparing(Consumption::contract)).toList());
  }

  private static Consumption consumption(Form form) {
    String contract = contract(form, "contract", form.required("contract", 201));
    Optional<String> range = form.text("range", 200);
    range
        .filter(text -> VersionRange.parse(text).isEmpty())
        .ifPresent(text -> form.refuse("range", "must be a range such as ^1.2 or >=1.2 <2"));
    List<UsedPart> uses = new ArrayList<>();
    for (Form item : form.forms("uses", MOST)) {
      uses.add(
          new UsedPart(item.required("exchange", LONGEST), item.texts("fields", LONGEST, MOST)));
      item.end();
    }
    return new Consumption(contract, range.orElse(null), List.copyOf(uses));
  }

  private static String contract(Form form, String field, String text) {
    String[] name = text.split("/", -1);
    boolean known = name.length == 2 && Names.isName(name[0]) && Names.isName(name[1]);
    if (!text.isEmpty() && !known) {
      form.refuse(field, "must be NAMESPACE/NAME, each matching " + Names.ALPHABET);
    }
    return text;
  }
}
