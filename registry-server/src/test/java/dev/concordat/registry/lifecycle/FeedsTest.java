package dev.concordat.registry.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedsTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:34:56Z");

  @Test
  void longLinesAreFoldedBetweenCharacters() {
    String title = "ä;,\\\n".repeat(60);
    CalendarEntry entry =
        new CalendarEntry(
            LocalDate.parse("2027-01-31"), "sunset", "a/b", "1.0.0", "shop", title, NOW, "id");
    String calendar = ICalendar.of(List.of(entry));
    for (String line : calendar.split("\r\n")) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
    }
    assertThat(calendar.replace("\r\n ", "")).contains("SUMMARY:ä\\;\\,\\\\ ä");
  }

  @Test
  void aFeedIsXmlWhateverItsWordsAre() throws Exception {
    AtomFeed.Entry entry =
        new AtomFeed.Entry("1", "<script>\u0000\u0007&\ud83d\ude00", NOW, "ann", "/a?b&c", "x");
    String xml = new AtomFeed("urn:x", "t", "/x", List.of(entry)).write();
    var parsed =
        javax.xml.parsers.DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new java.io.ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    assertThat(parsed.getElementsByTagName("title").item(1).getTextContent())
        .isEqualTo("<script>&\ud83d\ude00");
  }
}
