package dev.concordat.registry.search;

import dev.concordat.registry.problems.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds contracts. */
@Singleton
final class SearchService {
  private static final int LARGEST = 100;
  private static final int MOST_MATCHES = 5;
  private static final int LONGEST_QUESTION = 500;

  private final SearchQuery query;

  SearchService(SearchQuery query) {
    this.query = query;
  }

  SearchResult search(SearchOptions options) {
    if (options.size() < 1 || options.size() > LARGEST) {
      throw ProblemException.of(
          400,
          "bad-page",
          "No such page",
          "size must be from 1 to %d; found %d.".formatted(LARGEST, options.size()));
    }
    SearchFilter filter = filter(options);
    Optional<Cursor> after = Optional.ofNullable(options.after()).map(Cursor::parse);
    List<Hit> hits = query.page(filter, after, options.size() + 1);
    boolean more = hits.size() > options.size();
    List<Hit> shown = more ? hits.subList(0, options.size()) : hits;
    return new SearchResult(
        shown.stream().map(hit -> hit.with(matches(filter, hit))).toList(),
        query.count(filter),
        more ? cursor(filter, shown.get(shown.size() - 1)) : null,
        query.facets(filter));
  }

  private List<Match> matches(SearchFilter filter, Hit hit) {
    return filter.words().isEmpty() ? List.of() : query.matches(filter, hit, MOST_MATCHES);
  }

  private String cursor(SearchFilter filter, Hit last) {
    return new Cursor(query.rankOf(filter, last), last.namespace(), last.name()).text();
  }

  private SearchFilter filter(SearchOptions options) {
    String question = Optional.ofNullable(options.q()).orElse("");
    String asked = question.substring(0, Math.min(question.length(), LONGEST_QUESTION));
    return new SearchFilter(
        Words.asked(asked).stream().map(this::word).toList(),
        Optional.ofNullable(options.kind()),
        Optional.ofNullable(options.format()),
        Optional.ofNullable(options.owner()),
        Optional.ofNullable(options.lifecycle()),
        Optional.ofNullable(options.label()));
  }

  /** Only what nobody has written is a typing mistake. */
  private SearchFilter.Word word(String text) {
    if (text.length() < Spelling.SHORTEST || query.anyBeginsWith(text)) {
      return new SearchFilter.Word(text, Set.of());
    }
    Set<String> meant =
        query.spelledLike(Spelling.variants(text)).stream()
            .filter(term -> Spelling.close(term, text))
            .collect(Collectors.toSet());
    return new SearchFilter.Word(text, meant);
  }
}
