package dev.concordat.checker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.report.Palette;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void aTerminalHasColoursAndAPipeHasNone() {
    assertThat(new Terminal(Map.of("TERM", "xterm"), true).palette()).isEqualTo(Palette.COLOURED);
    assertThat(new Terminal(Map.of("TERM", "xterm"), false).palette()).isEqualTo(Palette.PLAIN);
  }

  @Test
  void aDumbTerminalHasNeitherColoursNorProgress() {
    var dumb = new Terminal(Map.of("TERM", "dumb"), true);
    assertThat(dumb.palette()).isEqualTo(Palette.PLAIN);
    assertThat(dumb.showsProgress()).isFalse();
  }

  @Test
  void noColorGoesBeforeEverything() {
    assertThat(new Terminal(Map.of("NO_COLOR", "1", "CLICOLOR_FORCE", "1"), true).palette())
        .isEqualTo(Palette.PLAIN);
    assertThat(new Terminal(Map.of("NO_COLOR", ""), true).palette()).isEqualTo(Palette.COLOURED);
  }

  @Test
  void coloursCanBeForcedIntoAPipe() {
    assertThat(new Terminal(Map.of("CLICOLOR_FORCE", "1"), false).palette())
        .isEqualTo(Palette.COLOURED);
    assertThat(new Terminal(Map.of("CLICOLOR_FORCE", "0"), false).palette())
        .isEqualTo(Palette.PLAIN);
  }

  @Test
  void coloursCanBeSwitchedOff() {
    assertThat(new Terminal(Map.of("CLICOLOR", "0"), true).palette()).isEqualTo(Palette.PLAIN);
  }
}
