package dev.concordat.maven;

import dev.concordat.checker.baseline.Artifacts;
import dev.concordat.checker.project.ProjectException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.version.Version;

/** Finds released artifacts where the build finds its dependencies. */
record ReleasedArtifacts(
    MavenProject project, RepositorySystemSession session, RepositorySystem repositories)
    implements Artifacts {
  private static final String OWN = "released";
  private static final String ANY = "[0,)";

  @Override
  public Optional<Found> find(String coordinates) throws ProjectException {
    Artifact wanted = wanted(coordinates);
    Optional<String> version =
        wanted.getVersion().equals(ANY) ? last(wanted) : Optional.of(wanted.getVersion());
    return version.isEmpty()
        ? Optional.empty()
        : Optional.of(resolved(wanted.setVersion(version.get())));
  }

  private Artifact wanted(String coordinates) throws ProjectException {
    String text =
        coordinates.equals(OWN)
            ? project.getGroupId() + ":" + project.getArtifactId()
            : coordinates;
    try {
      return new DefaultArtifact(text.split(":", -1).length == 2 ? text + ":" + ANY : text);
    } catch (IllegalArgumentException e) {
      throw new ProjectException(
          "'%s' names no artifact.\nName it group:artifact for its last release, or group:artifact:version; released means this module."
              .formatted(coordinates),
          e);
    }
  }

  private Optional<String> last(Artifact wanted) throws ProjectException {
    var request = new VersionRangeRequest(wanted, remotes(), "concordat");
    try {
      List<Version> found = repositories.resolveVersionRange(session, request).getVersions();
      return found.stream()
          .map(Version::toString)
          .filter(version -> !version.endsWith("-SNAPSHOT"))
          .reduce((smaller, greater) -> greater);
    } catch (VersionRangeResolutionException e) {
      throw new ProjectException(
          "Cannot find out which releases %s:%s has: %s\nName one: group:artifact:version."
              .formatted(wanted.getGroupId(), wanted.getArtifactId(), e.getMessage()),
          e);
    }
  }

  private Found resolved(Artifact wanted) throws ProjectException {
    try {
      var request = new ArtifactRequest(wanted, remotes(), "concordat");
      Artifact found = repositories.resolveArtifact(session, request).getArtifact();
      return new Found(
          "%s:%s:%s".formatted(found.getGroupId(), found.getArtifactId(), found.getVersion()),
          found.getFile().toPath());
    } catch (ArtifactResolutionException e) {
      throw new ProjectException(
          "Cannot have the artifact %s: %s\nCorrect the coordinates, or add the repository that has it."
              .formatted(wanted, e.getMessage()),
          e);
    }
  }

  private List<RemoteRepository> remotes() {
    return project.getRemoteProjectRepositories();
  }
}
