package dev.concordat.checker.git;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/** A revision of the repository that a file lies in. Git itself need not be installed. */
public final class GitRevision {
  private final String name;

  /**
   * @param name whatever git understands: {@code origin/main}, {@code v1.2.0}, {@code HEAD~1}
   */
  public GitRevision(String name) {
    this.name = name;
  }

  /**
   * A file that is in the work tree now as it was in this revision; empty when it was not there.
   *
   * @throws GitException when there is no repository, no such revision, or not all of it
   */
  public Optional<byte[]> contentOf(Path file) throws GitException {
    return read(
        file,
        repository -> {
          Path root = repository.getWorkTree().toPath().toRealPath();
          String path = slashed(root.relativize(file.toRealPath()));
          return contentIn(repository, path, Integer.MAX_VALUE);
        });
  }

  /** Something that is done with an open repository. */
  interface Reading<T> {
    T of(Repository repository) throws IOException, GitException;
  }

  /**
   * @param place where the repository is
   */
  <T> T read(Path place, Reading<T> reading) throws GitException {
    try (Repository repository = repositoryOf(place.toRealPath())) {
      return reading.of(repository);
    } catch (MissingObjectException e) {
      throw new GitException(
          "Git revision '%s' is not complete in this clone: object %s is missing.\n%s"
              .formatted(name, e.getObjectId().name(), fetchAll()),
          e);
    } catch (IOException e) {
      throw new GitException(
          "Cannot read %s at git revision '%s': %s\nCheck the clone with: git fsck"
              .formatted(place, name, e),
          e);
    }
  }

  static String slashed(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }

  private static Repository repositoryOf(Path file) throws IOException, GitException {
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(file.toFile());
    if (builder.getGitDir() == null) {
      throw new GitException(
          "%s is in no git repository, so it has no revisions.\nCheck the project out with git, or compare with a file or a registry instead."
              .formatted(file));
    }
    return builder.build();
  }

  /**
   * A file by its path in the tree; empty when there is none, or a link.
   *
   * @param most how many bytes are of use
   */
  Optional<byte[]> contentIn(Repository repository, String path, int most)
      throws IOException, GitException {
    if (path.isEmpty()) {
      return Optional.empty();
    }
    try (RevWalk walk = new RevWalk(repository);
        TreeWalk found =
            TreeWalk.forPath(repository, path, walk.parseCommit(commit(repository)).getTree())) {
      if (found == null || !isFile(found.getFileMode(0))) {
        return Optional.empty();
      }
      try (InputStream in =
          repository.open(found.getObjectId(0), Constants.OBJ_BLOB).openStream()) {
        return Optional.of(in.readNBytes(most));
      }
    }
  }

  private static boolean isFile(FileMode mode) {
    return mode.equals(FileMode.REGULAR_FILE) || mode.equals(FileMode.EXECUTABLE_FILE);
  }

  /**
   * The commit that the name stands for now.
   *
   * @param place where the repository is
   */
  public String commitAt(Path place) throws GitException {
    return read(place, repository -> commit(repository).name());
  }

  ObjectId commit(Repository repository) throws IOException, GitException {
    try {
      ObjectId id = repository.resolve(name + "^{commit}");
      if (id != null) {
        return id;
      }
    } catch (RevisionSyntaxException e) {
      throw new GitException(
          "'%s' is no git revision.\nName one like origin/main, v1.2.0 or HEAD~1.".formatted(name),
          e);
    }
    throw new GitException(missing(repository));
  }

  private String missing(Repository repository) throws IOException {
    boolean shallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
    return shallow
        ? "The shallow clone %s has no revision '%s'.\n%s"
            .formatted(repository.getWorkTree(), name, fetchAll())
        : "The git repository %s has no revision '%s'.\nFetch it first: git fetch origin"
            .formatted(repository.getWorkTree(), name);
  }

  static String fetchAll() {
    return "Fetch all of the history first: git fetch --unshallow origin (in CI: a checkout with fetch-depth 0).";
  }
}
