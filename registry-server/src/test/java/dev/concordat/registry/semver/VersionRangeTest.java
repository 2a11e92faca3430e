package dev.concordat.registry.semver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionRangeTest {
  @ParameterizedTest
  @CsvSource({
    "^1.2, 1.2.0, true",
    "^1.2, 1.99.0, true",
    "^1.2, 2.0.0, false",
    "^1.2, 2.0.0-rc.1, false",
    "^1.2, 1.1.9, false",
    "^0.2.3, 0.2.9, true",
    "^0.2.3, 0.3.0, false",
    "~1.2.3, 1.2.9, true",
    "~1.2.3, 1.3.0, false",
    "1.x, 1.7.0, true",
    "1, 2.0.0, false",
    "1.2.3, 1.2.3, true",
    "1.2.3, 1.2.4, false",
    ">=1.2 <2, 1.5.0, true",
    ">= 1.2 < 2, 2.0.0, false",
    ">1.2, 1.2.9, false",
    ">1.2, 1.3.0, true",
    "<=1.2, 1.2.9, true",
    "^1 || ^3, 3.1.0, true",
    "^1 || ^3, 2.1.0, false",
    "*, 7.0.0, true",
  })
  void aRangeHoldsTheseVersions(String range, String version, boolean held) {
    assertThat(VersionRange.parse(range).orElseThrow().contains(Version.parse(version)))
        .isEqualTo(held);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "latest", "1.2.3.4", "^", ">=1 ||", "1.2.3-01", "1..2", "=>1"})
  void whatIsNoRangeIsNone(String text) {
    assertThat(VersionRange.parse(text)).isEmpty();
  }
}
