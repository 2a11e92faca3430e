package dev.concordat.checker.lint.report;

import dev.concordat.checker.lint.LintFinding;
import dev.concordat.checker.lint.LintSeverity;
import dev.concordat.checker.report.XmlText;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Findings as build servers show tests: a suite for each contract, a case for each finding. An
 * error failed, a warning was skipped with its reason, the rest passed.
 */
final class LintJUnit {
  private final XMLStreamWriter xml;

  private LintJUnit(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String of(List<LintedFile> files) {
    var text = new StringWriter();
    try {
      XMLStreamWriter writer = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      new LintJUnit(writer).suites(files);
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string takes everything", e);
    }
    return text + "\n";
  }

  private void suites(List<LintedFile> files) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    for (LintedFile file : files) {
      suite(file);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void suite(LintedFile file) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testsuite");
    attribute("name", file.file());
    attribute("tests", String.valueOf(Math.max(1, file.findings().size())));
    attribute("failures", String.valueOf(file.count(LintSeverity.ERROR)));
    attribute("skipped", String.valueOf(file.count(LintSeverity.WARN)));
    attribute("errors", "0");
    if (file.findings().isEmpty()) {
      open(file, "the rules have nothing to say");
      xml.writeEndElement();
    }
    for (LintFinding finding : file.findings()) {
      test(file, finding);
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private void test(LintedFile file, LintFinding finding) throws XMLStreamException {
    open(file, finding.rule() + " " + finding.location());
    switch (finding.severity()) {
      case ERROR -> outcome("failure", finding);
      case WARN -> outcome("skipped", finding);
      case INFO, HINT -> {}
    }
    xml.writeEndElement();
  }

  private void open(LintedFile file, String name) throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    attribute("classname", file.file());
    attribute("name", name);
  }

  private void outcome(String element, LintFinding finding) throws XMLStreamException {
    xml.writeStartElement(element);
    attribute("message", finding.message());
    if (element.equals("failure")) {
      attribute("type", finding.rule());
    }
    xml.writeCharacters(XmlText.of(finding.location() + " #" + finding.location().pointer()));
    xml.writeEndElement();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, XmlText.of(value));
  }
}
