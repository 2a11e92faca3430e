package dev.concordat.registry.lifecycle;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed (RFC 4287).
 *
 * @param id never changes, such as {@code urn:concordat:calendar}
 * @param address where it is
 */
record AtomFeed(String id, String title, String address, List<Entry> entries) {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  /** What no XML document may hold. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  String write() {
    try {
      StringWriter text = new StringWriter();
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
      element(xml, "id", id);
      element(xml, "title", title);
      element(xml, "updated", updated().toString());
      link(xml, address, "self");
      for (Entry entry : entries) {
        write(xml, entry);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      return text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", id + ":" + entry.id());
    element(xml, "title", entry.title());
    element(xml, "updated", entry.updated().toString());
    xml.writeStartElement("author");
    element(xml, "name", entry.author());
    xml.writeEndElement();
    link(xml, entry.page(), "alternate");
    element(xml, "summary", entry.summary());
    xml.writeEndElement();
  }

  private Instant updated() {
    return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
  }

  private static void element(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(FORBIDDEN.matcher(value).replaceAll(""));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String address, String relation)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
  }

  /** One thing that happened. */
  record Entry(
      String id, String title, Instant updated, String author, String page, String summary) {}
}
