package dev.concordat.registry.contracts;

import dev.concordat.registry.semver.Version;
import java.util.Optional;

/**
 * That a candidate becomes a version.
 *
 * @param draft the draft that it takes the place of
 */
record Decision(
    Version version, Judgement judgement, Admission admission, Optional<PublishedVersion> draft) {}
