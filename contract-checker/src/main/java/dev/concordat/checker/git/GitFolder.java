package dev.concordat.checker.git;

import dev.concordat.checker.source.Folder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;

/** A folder as it stood in a git revision. Links are not followed. */
public final class GitFolder implements Folder {
  private final String revision;
  private final Path place;

  /** Path of the folder in the repository, a slash behind it; empty for all of the repository. */
  private final String prefix;

  private GitFolder(String revision, Path place, String prefix) {
    this.revision = revision;
    this.place = place;
    this.prefix = prefix;
  }

  /** A file of a revision, and the folder whose files it may refer to. */
  public record File(GitFolder folder, String path, byte[] content) {}

  /**
   * The file that git calls {@code revision:path}.
   *
   * @param path from the top of the repository, or from the place when it starts with a dot
   * @param root a folder of the work tree; that of the file when null
   * @param place a folder of the work tree
   * @throws GitException when the revision has no such file
   */
  public static File file(String revision, String path, @Nullable Path root, Path place)
      throws GitException {
    return new GitRevision(revision)
        .read(
            place,
            repository -> {
              Path top = repository.getWorkTree().toPath().toRealPath();
              Path start = path.startsWith(".") ? place.toRealPath() : top;
              String file = GitRevision.slashed(top.relativize(start.resolve(path).normalize()));
              String folder =
                  root == null
                      ? file.substring(0, file.lastIndexOf('/') + 1)
                      : prefix(GitRevision.slashed(top.relativize(root.toRealPath())));
              return in(new GitFolder(revision, place, folder), file);
            });
  }

  /**
   * A file of the work tree as it was in a revision; empty when the revision does not have it.
   *
   * @param root the folder whose files it may refer to
   */
  public static Optional<File> find(String revision, Path file, Path root) throws GitException {
    return new GitRevision(revision)
        .read(
            root,
            repository -> {
              Path top = repository.getWorkTree().toPath().toRealPath();
              String prefix = prefix(GitRevision.slashed(top.relativize(root.toRealPath())));
              var folder = new GitFolder(revision, root, prefix);
              String path = GitRevision.slashed(root.toRealPath().relativize(file.toRealPath()));
              return folder
                  .content(path, Integer.MAX_VALUE)
                  .map(content -> new File(folder, path, content));
            });
  }

  private static String prefix(String folder) {
    return folder.isEmpty() ? "" : folder + "/";
  }

  private static File in(GitFolder folder, String file) throws GitException {
    if (!file.startsWith(folder.prefix)) {
      throw new GitException(
          "%s is not in the folder %s, which is to hold the contract.\nName a wider folder."
              .formatted(file, folder.prefix));
    }
    String path = file.substring(folder.prefix.length());
    byte[] content =
        folder
            .content(path, Integer.MAX_VALUE)
            .orElseThrow(
                () ->
                    new GitException(
                        "Git revision '%s' has no file %s.\nSee what it has with: git ls-tree -r --name-only %s"
                            .formatted(folder.revision, file, folder.revision)));
    return new File(folder, path, content);
  }

  @Override
  public String name(String path) {
    return revision + ":" + prefix + path;
  }

  @Override
  public Optional<String> find(String path) throws IOException {
    return read(path, 0, content -> path);
  }

  @Override
  public byte[] read(String path, int most) throws IOException {
    return read(path, most, content -> content)
        .orElseThrow(() -> new IOException("no such file in the revision"));
  }

  private <T> Optional<T> read(String path, int most, java.util.function.Function<byte[], T> result)
      throws IOException {
    try {
      return content(path, most).map(result);
    } catch (GitException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private Optional<byte[]> content(String path, int most) throws GitException {
    var at = new GitRevision(revision);
    return at.read(place, (Repository open) -> at.contentIn(open, prefix + path, most));
  }
}
