package dev.concordat.checker.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one contract: the one that it begins with and the files that it refers to. A
 * file is read when it is first asked for, and once; all of them together keep to the limits of one
 * document.
 */
public final class DocumentSet {
  private final @Nullable Folder folder;
  private final Map<Node, Document> byRoot = new IdentityHashMap<>();
  private final Map<String, Document> byPath = new LinkedHashMap<>();

  /** What came of the paths that were asked for: several may lead to one file. */
  private final Map<String, Optional<Document>> asked = new HashMap<>();

  /** Files that are neither JSON nor YAML, by path. */
  private final Map<String, String> texts = new HashMap<>();

  /** Read, and not yet taken from what is left: most contracts are one document. */
  private final List<Document> uncounted = new ArrayList<>();

  private Limits left;

  /**
   * @param folder where the other files lie; without one there are none
   */
  public DocumentSet(@Nullable Folder folder, Limits limits) {
    this.folder = folder;
    this.left = limits;
  }

  /** True when references to other files are followed. */
  public boolean hasFolder() {
    return folder != null;
  }

  /**
   * Reads the document that the contract begins with.
   *
   * @param file the name that locations carry
   * @param path its path from the folder
   */
  public Document begin(String file, String path, byte[] content) throws UnreadableException {
    Document read = new SourceReader(left).read(file, content);
    return add(new Document(file, read.root(), path, this), content.length);
  }

  /**
   * The file at a path, read if it has not been.
   *
   * @return empty when there is no such file in the folder, or it could not be read before
   * @throws UnreadableException when it cannot be read, the first time that it is asked for
   */
  public Optional<Document> read(String path) throws UnreadableException {
    Optional<Document> known = asked.get(path);
    if (known == null) {
      asked.put(path, Optional.empty());
      known = found(path);
      asked.put(path, known);
    }
    return known;
  }

  /** Why the folder has nothing at a path, when it can tell. */
  public Optional<String> reason(String path) {
    return folder == null ? Optional.empty() : folder.reason(path);
  }

  /**
   * A file that is neither JSON nor YAML, as it is; it takes its part of the limits.
   *
   * @return empty when there is no such file in the folder, or it is too large
   */
  public Optional<String> text(String path) {
    try {
      Optional<String> file =
          folder == null || path.startsWith("../") ? Optional.empty() : folder.find(path);
      if (folder == null || file.isEmpty()) {
        return Optional.empty();
      }
      String known = texts.get(file.get());
      if (known == null) {
        byte[] content = content(folder, file.get());
        take(content.length, 0);
        known = new String(content, StandardCharsets.UTF_8);
        texts.put(file.get(), known);
      }
      return Optional.of(known);
    } catch (IOException | UnreadableException e) {
      return Optional.empty();
    }
  }

  /** The file at a path, if it was read. */
  public Optional<Document> known(String path) {
    return asked.getOrDefault(path, Optional.empty());
  }

  /** All documents that were read, in that order. */
  public Collection<Document> all() {
    return List.copyOf(byPath.values());
  }

  /** The paths of all files that were read, those that are neither JSON nor YAML included. */
  public List<String> paths() {
    List<String> paths = new ArrayList<>(byPath.keySet());
    paths.addAll(texts.keySet());
    return paths;
  }

  /** True when the files beside two documents lie in the same places and say the same. */
  static boolean sameBeside(Document one, Document other) {
    Map<String, Document> here = one.set().beside(one);
    Map<String, Document> there = other.set().beside(other);
    return here.keySet().equals(there.keySet())
        && one.set().texts.equals(other.set().texts)
        && (here.isEmpty() || directory(one).equals(directory(other)))
        && here.values().stream().allMatch(file -> saysTheSame(file, there.get(file.path())));
  }

  private static boolean saysTheSame(Document one, @Nullable Document other) {
    return other != null && CanonicalForm.same(one.root(), other.root());
  }

  private Map<String, Document> beside(Document entry) {
    Map<String, Document> others = new HashMap<>(byPath);
    others.remove(entry.path());
    return others;
  }

  private static String directory(Document document) {
    return document.path().substring(0, document.path().lastIndexOf('/') + 1);
  }

  /** The document that a node stands in; the other one when it stands in none of these. */
  Document home(Node node, Document otherwise) {
    if (byRoot.size() < 2) {
      return otherwise;
    }
    Node root = node;
    for (Node up = root.parent(); up != null; up = root.parent()) {
      root = up;
    }
    return byRoot.getOrDefault(root, otherwise);
  }

  private Optional<Document> found(String path) throws UnreadableException {
    if (folder == null || path.startsWith("../")) {
      return Optional.empty();
    }
    try {
      Optional<String> file = folder.find(path);
      return file.isEmpty() ? Optional.empty() : Optional.of(document(folder, file.get()));
    } catch (IOException e) {
      throw unreadable(folder.name(path), "the file cannot be read: " + e.getMessage());
    }
  }

  private Document document(Folder from, String path) throws IOException, UnreadableException {
    Document known = byPath.get(path);
    if (known != null) {
      return known;
    }
    String file = from.name(path);
    byte[] content = content(from, path);
    Document read = new SourceReader(left).read(file, content);
    return add(new Document(file, read.root(), path, this), content.length);
  }

  /** The content of a file, if all files together keep to the limits with it. */
  private byte[] content(Folder from, String path) throws IOException, UnreadableException {
    uncounted.forEach(document -> take(0, size(document.root())));
    uncounted.clear();
    byte[] content = from.read(path, left.bytes() + 1);
    if (content.length > left.bytes()) {
      throw unreadable(
          from.name(path), "with this file the contract has more bytes than the limit allows");
    }
    return content;
  }

  private Document add(Document document, int bytes) {
    byRoot.put(document.root(), document);
    byPath.put(document.path(), document);
    asked.put(document.path(), Optional.of(document));
    take(bytes, 0);
    uncounted.add(document);
    return document;
  }

  private void take(int bytes, int nodes) {
    left = new Limits(left.bytes() - bytes, left.depth(), left.nodes() - nodes);
  }

  private static int size(Node root) {
    var open = new ArrayDeque<Node>();
    open.add(root);
    int size = 0;
    while (!open.isEmpty()) {
      Node node = open.removeLast();
      size++;
      if (node instanceof MapNode map) {
        open.addAll(map.values());
      } else if (node instanceof ListNode list) {
        open.addAll(list.items());
      }
    }
    return size;
  }

  private static UnreadableException unreadable(String file, String message) {
    return new UnreadableException(
        List.of(Diagnostic.error(message, new Location(file, "", 0, 0))));
  }
}
