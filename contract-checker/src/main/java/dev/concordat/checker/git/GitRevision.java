package dev.concordat.checker.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
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
    try {
      Path real = file.toRealPath();
      try (Repository repository = repositoryOf(real)) {
        return contentIn(repository, real);
      }
    } catch (MissingObjectException e) {
      throw new GitException(
          "Git revision '%s' is not complete in this clone: object %s is missing.\n%s"
              .formatted(name, e.getObjectId().name(), fetchAll()),
          e);
    } catch (IOException e) {
      throw new GitException(
          "Cannot read %s at git revision '%s': %s\nCheck the clone with: git fsck"
              .formatted(file, name, e),
          e);
    }
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

  private Optional<byte[]> contentIn(Repository repository, Path file)
      throws IOException, GitException {
    Path root = repository.getWorkTree().toPath().toRealPath();
    String path = root.relativize(file).toString().replace(File.separatorChar, '/');
    try (RevWalk walk = new RevWalk(repository);
        TreeWalk found =
            TreeWalk.forPath(repository, path, walk.parseCommit(commit(repository)).getTree())) {
      return found == null
          ? Optional.empty()
          : Optional.of(repository.open(found.getObjectId(0), Constants.OBJ_BLOB).getBytes());
    }
  }

  private ObjectId commit(Repository repository) throws IOException, GitException {
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

  private static String fetchAll() {
    return "Fetch all of the history first: git fetch --unshallow origin (in CI: a checkout with fetch-depth 0).";
  }
}
