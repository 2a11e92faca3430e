package dev.concordat.checker.git;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/** Where the work left a branch: the last commit that both have. */
public final class MergeBase {
  private static final int DIGITS = 10;

  private MergeBase() {}

  /**
   * The commit, as short as git prints it.
   *
   * @param branch whatever git understands: {@code origin/main}
   * @param place a folder of the work tree
   * @throws GitException when there is no such branch, or the clone does not reach back that far
   */
  public static String with(String branch, Path place) throws GitException {
    var theirs = new GitRevision(branch);
    return theirs.read(place, repository -> find(repository, theirs, branch));
  }

  private static String find(Repository repository, GitRevision theirs, String branch)
      throws IOException, GitException {
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(walk.parseCommit(theirs.commit(repository)));
      walk.markStart(walk.parseCommit(new GitRevision("HEAD").commit(repository)));
      RevCommit base = walk.next();
      if (base == null) {
        throw new GitException(none(repository, branch));
      }
      return walk.getObjectReader().abbreviate(base, DIGITS).name();
    }
  }

  private static String none(Repository repository, String branch) throws IOException {
    boolean shallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
    return shallow
        ? "The shallow clone %s does not reach back to where this work left '%s'.\n%s"
            .formatted(repository.getWorkTree(), branch, GitRevision.fetchAll())
        : "This work and '%s' have no commit in common.\nName the branch that the work started from."
            .formatted(branch);
  }
}
