package dev.concordat.registry.semver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.registry.problems.ProblemException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

  @Test
  void precedenceSortsAsSemVerDoes() {
    // The example of SemVer 2.0.0, section 11, and numbers of different lengths.
    List<String> ordered =
        List.of(
            "0.9.0",
            "1.0.0-alpha",
            "1.0.0-alpha.1",
            "1.0.0-alpha.beta",
            "1.0.0-beta",
            "1.0.0-beta.2",
            "1.0.0-beta.11",
            "1.0.0-rc.1",
            "1.0.0",
            "1.0.1-0",
            "1.0.1-9",
            "1.0.1-10",
            "1.0.1-A",
            "1.0.1-a",
            "1.0.1-a-b",
            "1.0.1",
            "1.0.1+build.1",
            "1.0.1+build.2",
            "1.2.0",
            "1.10.0",
            "2.0.0",
            "10.0.0",
            "20261120094800.0.0");
    List<String> shuffled = new ArrayList<>(ordered);
    Collections.shuffle(shuffled, new Random(7));
    shuffled.sort(Comparator.comparing(text -> Version.parse(text).precedence()));
    assertThat(shuffled).isEqualTo(ordered);
  }

  @ParameterizedTest
  @CsvSource({
    "1.2.3, NONE, 1.2.4",
    "1.2.3, PATCH, 1.2.4",
    "1.2.3, MINOR, 1.3.0",
    "1.2.3, MAJOR, 2.0.0",
    "1.2.3+build, PATCH, 1.2.4",
    "2.0.0-rc.1, MAJOR, 2.0.0",
    "2.1.0-rc.1, PATCH, 2.1.0",
    "2.1.0-rc.1, MAJOR, 3.0.0",
    "2.1.1-rc.1, MINOR, 2.2.0",
  })
  void theNextVersionIsWhatTheChangeAsksFor(String version, Bump bump, String next) {
    assertThat(Version.parse(version).next(bump)).hasToString(next);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1", "1.0", "v1.0.0", "01.0.0", "1.0.0-", "1.0.0-01", "1.0.0-a..b", "1.0.0+"})
  void whatIsNoSemVerIsRefused(String text) {
    assertThatThrownBy(() -> Version.parse(text)).isInstanceOf(ProblemException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "1.2.3, MAJOR, 2.0.0, true",
    "1.2.3, MAJOR, 2.0.0-rc.1, true",
    "1.2.3, MAJOR, 1.9.0, false",
    "1.2.3, MINOR, 1.2.4, false",
    "1.2.3, MINOR, 1.3.0, true",
    "1.2.3, PATCH, 1.2.4, true",
    "0.3.0, MAJOR, 0.4.0, true",
    "0.3.0, MAJOR, 0.3.1, false",
    "2.0.0-rc.1, MAJOR, 2.0.0, true",
  })
  void aNumberIsEnoughWhenItRaisesWhatTheChangeAsksFor(
      String before, Bump bump, String next, boolean enough) {
    assertThat(Version.parse(next).isEnoughAfter(Version.parse(before), bump)).isEqualTo(enough);
  }
}
