package dev.concordat.checker.source;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Types plain scalars by the core schema of YAML 1.2 (section 10.3.2). */
final class CoreSchemaResolver extends Resolver {
  private static final Pattern NULL = Pattern.compile("^(?:~|null|Null|NULL|)$");
  private static final Pattern BOOL = Pattern.compile("^(?:true|True|TRUE|false|False|FALSE)$");
  private static final Pattern INT = Pattern.compile("^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$");
  private static final Pattern FLOAT =
      Pattern.compile("^[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$");

  @Override
  protected void addImplicitResolvers() {
    addImplicitResolver(Tag.BOOL, BOOL, "tTfF", 5);
    addImplicitResolver(Tag.INT, INT, "-+0123456789");
    addImplicitResolver(Tag.FLOAT, FLOAT, "-+0123456789.");
    addImplicitResolver(Tag.NULL, NULL, "~nN\0", 4);
  }

  /** A scalar of the type that the tag names; what JSON cannot say stays a string. */
  static ScalarNode scalar(int line, int column, Tag tag, String text) {
    if (tag.equals(Tag.NULL)) {
      return new ScalarNode(line, column, ScalarNode.Kind.NULL, "null");
    }
    if (tag.equals(Tag.BOOL)) {
      String lower = text.startsWith("t") || text.startsWith("T") ? "true" : "false";
      return new ScalarNode(line, column, ScalarNode.Kind.BOOLEAN, lower);
    }
    if (tag.equals(Tag.INT) && INT.matcher(text).matches()) {
      return new ScalarNode(line, column, ScalarNode.Kind.NUMBER, integer(text));
    }
    if (tag.equals(Tag.FLOAT) && FLOAT.matcher(text).matches()) {
      return new ScalarNode(line, column, ScalarNode.Kind.NUMBER, text);
    }
    return new ScalarNode(line, column, ScalarNode.Kind.STRING, text);
  }

  private static String integer(String text) {
    if (text.startsWith("0o")) {
      return new BigInteger(text.substring(2), 8).toString();
    }
    if (text.startsWith("0x")) {
      return new BigInteger(text.substring(2), 16).toString();
    }
    return text;
  }
}
