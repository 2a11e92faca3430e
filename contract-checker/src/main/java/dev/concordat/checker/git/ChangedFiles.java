package dev.concordat.checker.git;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.errors.CanceledException;
import org.eclipse.jgit.diff.ContentSource;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.FileTreeIterator;

/** What the work tree has otherwise than a commit, files that git does not know yet included. */
public final class ChangedFiles {
  /** How much of a file is in another one that is the same under another name; as git has it. */
  private static final int SIMILAR = 50;

  private ChangedFiles() {}

  /**
   * A file that is not as it was.
   *
   * @param before its path in the repository then; empty for a new file
   * @param after where it is now; empty for one that was deleted
   */
  public record Changed(Optional<String> before, Optional<Path> after) {}

  /**
   * @param commit what is compared with
   * @param place a folder of the work tree
   * @throws GitException when there is no such commit, or not all of it
   */
  public static List<Changed> since(String commit, Path place) throws GitException {
    var revision = new GitRevision(commit);
    return revision.read(place, repository -> changes(repository, revision));
  }

  /** The root of the work tree that a folder is in. */
  public static Path root(Path place) throws GitException {
    return new GitRevision("HEAD")
        .read(place, repository -> repository.getWorkTree().toPath().toRealPath());
  }

  private static List<Changed> changes(Repository repository, GitRevision revision)
      throws IOException, GitException {
    Path root = repository.getWorkTree().toPath().toRealPath();
    try (DiffFormatter diff = new DiffFormatter(OutputStream.nullOutputStream());
        RevWalk commits = new RevWalk(repository)) {
      diff.setRepository(repository);
      ObjectReader objects = commits.getObjectReader();
      var before = new CanonicalTreeParser();
      before.reset(objects, commits.parseCommit(revision.commit(repository)).getTree());
      var renames = new RenameDetector(repository);
      renames.setRenameScore(SIMILAR);
      renames.addAll(diff.scan(before, new FileTreeIterator(repository)));
      return renames.compute(contents(repository, objects), NullProgressMonitor.INSTANCE).stream()
          .map(entry -> changed(entry, root))
          .toList();
    } catch (CanceledException e) {
      throw new IOException("nobody can cancel it", e);
    }
  }

  /** The old contents are in git, the new ones may be in the work tree alone. */
  private static ContentSource.Pair contents(Repository repository, ObjectReader objects) {
    return new ContentSource.Pair(
        ContentSource.create(objects), ContentSource.create(new FileTreeIterator(repository)));
  }

  private static Changed changed(DiffEntry entry, Path root) {
    return new Changed(
        path(entry.getOldPath()), path(entry.getNewPath()).map(path -> root.resolve(path)));
  }

  private static Optional<String> path(String path) {
    return path.equals(DiffEntry.DEV_NULL) ? Optional.empty() : Optional.of(path);
  }
}
