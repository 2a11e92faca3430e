package dev.concordat.checker.lint.ruleset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A ruleset that another one builds on. */
record Extension(Place place, String name, Mode mode) {

  /** Which of its rules are on to begin with. */
  enum Mode {
    ALL,
    RECOMMENDED,
    OFF;

    RuleDraft of(RuleDraft rule) {
      return switch (this) {
        case ALL -> rule.turned(true);
        case RECOMMENDED -> rule.turned(rule.on() && rule.isRecommended());
        case OFF -> rule.turned(false);
      };
    }
  }

  static List<Extension> of(Place ruleset) {
    Optional<Place> member = ruleset.member("extends");
    if (member.isEmpty()) {
      return List.of();
    }
    List<Extension> extensions = new ArrayList<>();
    for (Place item : member.get().items()) {
      List<Place> pair = item.items();
      if (item.isList() && pair.size() != 2) {
        item.problem("expected a name, or a pair like [name, recommended]");
      } else {
        Optional<String> name = pair.get(0).text();
        Mode mode = item.isList() ? mode(pair.get(1)) : Mode.RECOMMENDED;
        name.ifPresent(found -> extensions.add(new Extension(item, found, mode)));
      }
    }
    return extensions;
  }

  private static Mode mode(Place place) {
    String word = place.text().orElse("").toUpperCase(Locale.ROOT);
    Optional<Mode> mode =
        Arrays.stream(Mode.values()).filter(one -> one.name().equals(word)).findFirst();
    if (mode.isEmpty()) {
      place.problem(
          "'%s' is not known here; expected all, recommended or off", place.scalar().orElse(""));
    }
    return mode.orElse(Mode.RECOMMENDED);
  }

  boolean isFile() {
    return name.startsWith("./") || name.startsWith("../") || name.startsWith("/");
  }

  /** The path of the file from the folder; one that leads out of it starts with a step up. */
  String pathFrom(String ruleset) {
    if (name.startsWith("/")) {
      return "../" + name;
    }
    List<String> steps = new ArrayList<>(Arrays.asList(ruleset.split("/")));
    steps.remove(steps.size() - 1);
    for (String step : name.split("/")) {
      boolean inside = !steps.isEmpty() && !steps.get(steps.size() - 1).equals("..");
      if (step.equals("..") && inside) {
        steps.remove(steps.size() - 1);
      } else if (!step.equals(".") && !step.isEmpty()) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }
}
