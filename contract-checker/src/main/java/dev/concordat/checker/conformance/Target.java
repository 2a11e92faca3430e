package dev.concordat.checker.conformance;

/**
 * Where a request goes, as it was sent: nothing is decoded.
 *
 * @param query empty for none
 */
record Target(String path, String query) {

  static Target of(String text) {
    String bare = text.split("#", 2)[0];
    int scheme = bare.indexOf("://");
    if (scheme > 0 && scheme < bare.concat("/").indexOf('/') + 1) {
      int slash = bare.indexOf('/', scheme + 3);
      bare = slash < 0 ? "/" + query(bare) : bare.substring(slash);
    }
    int question = bare.indexOf('?');
    String path = question < 0 ? bare : bare.substring(0, question);
    return new Target(
        path.isEmpty() ? "/" : path, question < 0 ? "" : bare.substring(question + 1));
  }

  private static String query(String withoutPath) {
    int question = withoutPath.indexOf('?');
    return question < 0 ? "" : withoutPath.substring(question);
  }
}
