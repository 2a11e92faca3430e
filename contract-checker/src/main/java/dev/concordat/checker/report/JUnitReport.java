package dev.concordat.checker.report;

import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.rules.Finding;
import dev.concordat.checker.rules.Severity;
import dev.concordat.checker.source.JsonText;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A verdict as build servers show tests: a case for each finding. A breaking one failed, a risky
 * one was skipped with its reason, a safe one passed.
 */
public final class JUnitReport {
  private final XMLStreamWriter xml;

  private JUnitReport(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * @param contract what the suite is called
   */
  public static String of(String contract, Verdict verdict) {
    var text = new StringWriter();
    try {
      XMLStreamWriter writer = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      new JUnitReport(writer).suite(contract, verdict);
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string takes everything", e);
    }
    return text + "\n";
  }

  private void suite(String contract, Verdict verdict) throws XMLStreamException {
    List<Finding> findings = verdict.findings();
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    attribute("name", contract);
    attribute("tests", String.valueOf(Math.max(1, findings.size())));
    attribute("failures", String.valueOf(verdict.count(Severity.BREAKING)));
    attribute("skipped", String.valueOf(verdict.count(Severity.RISKY)));
    attribute("errors", "0");
    if (findings.isEmpty()) {
      open(contract, "nothing changed that matters");
      xml.writeEndElement();
    }
    for (Finding finding : findings) {
      test(contract, finding);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void test(String contract, Finding finding) throws XMLStreamException {
    String where = Summary.where(finding);
    open(contract, finding.rule() + (where.isEmpty() ? "" : " " + where));
    switch (finding.severity()) {
      case BREAKING -> outcome("failure", finding);
      case RISKY -> outcome("skipped", finding);
      case SAFE -> {}
    }
    xml.writeEndElement();
  }

  private void open(String contract, String name) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testcase");
    attribute("classname", contract);
    attribute("name", name);
  }

  private void outcome(String element, Finding finding) throws XMLStreamException {
    xml.writeStartElement(element);
    attribute("message", finding.message());
    if (element.equals("failure")) {
      attribute("type", finding.rule());
    }
    xml.writeCharacters(XmlText.of(details(finding)));
    xml.writeEndElement();
  }

  private static String details(Finding finding) {
    var text = new StringBuilder(finding.why());
    finding.before().ifPresent(place -> text.append("\nold: ").append(place));
    finding.after().ifPresent(place -> text.append("\nnew: ").append(place));
    finding
        .witness()
        .ifPresent(witness -> text.append("\nproof: ").append(JsonText.of(witness.instance())));
    finding.hint().ifPresent(hint -> text.append("\nnext: ").append(hint));
    return text.toString();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, XmlText.of(value));
  }
}
