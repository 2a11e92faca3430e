package dev.concordat.checker.report;

import dev.concordat.checker.policy.Verdict;
import java.util.List;

/** The page that leads to the pages of several contracts. */
public final class HtmlIndex {
  private HtmlIndex() {}

  /**
   * @param page where the contract's own page is, relative to this one
   * @param since what it was compared with
   */
  public record Line(String contract, String page, String since, Verdict verdict) {}

  /**
   * @param fresh names of contracts that there is nothing to compare with
   */
  public static String of(String title, List<Line> lines, List<String> fresh) {
    var body = new StringBuilder();
    body.append("<h1>").append(HtmlPage.escaped(title)).append("</h1>\n<dl>\n");
    for (Line line : lines) {
      String outcome = line.verdict().outcome().id();
      body.append(
          "<dt><a href=\"%s\">%s</a></dt><dd><span class=\"%s\">%s</span> since %s: %s</dd>\n"
              .formatted(
                  HtmlPage.escaped(line.page()),
                  HtmlPage.escaped(line.contract()),
                  outcome,
                  outcome,
                  HtmlPage.escaped(line.since()),
                  HtmlPage.escaped(Summary.of(line.verdict()))));
    }
    fresh.forEach(
        name -> body.append("<dt>%s</dt><dd>new</dd>\n".formatted(HtmlPage.escaped(name))));
    if (lines.isEmpty() && fresh.isEmpty()) {
      body.append("<dt>none</dt><dd>There are no contracts.</dd>\n");
    }
    return HtmlPage.of(title, body.append("</dl>\n").toString());
  }
}
