package com.blossomer.gtm.application.search;

import com.blossomer.gtm.domain.model.search.SearchText;
import com.blossomer.gtm.domain.model.search.SearchText.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A short part of a text around the words that were found, as HTML: each of them within {@code
 * <mark>}, everything else escaped, space and line breaks one space.
 */
final class Snippet {

  /** About how long it is, in characters of the text. */
  private static final int LENGTH = 200;

  /** How much of the text is shown before the first word that was found. */
  private static final int BEFORE = 60;

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cc}]+");

  private final String text;
  private final List<Token> tokens;
  private final List<Token> found;

  private Snippet(String text, Set<String> words) {
    this.text = text;
    tokens = SearchText.tokens(text);
    found = tokens.stream().filter(token -> words.contains(token.word())).toList();
  }

  /** Empty when none of the words is in the text. */
  static Optional<String> of(String text, Set<String> words) {
    Snippet snippet = new Snippet(text, words);
    return snippet.found.isEmpty() ? Optional.empty() : Optional.of(snippet.html());
  }

  private String html() {
    Token best = best();
    int start = start(best);
    int end = end(start, best);
    StringBuilder html = new StringBuilder(start > 0 ? "…" : "");
    int at = start;
    for (Token token : found) {
      if (token.start() >= at && token.start() < end) {
        int tokenEnd = Math.min(token.end(), end);
        escape(html, text.substring(at, token.start()));
        html.append("<mark>");
        escape(html, text.substring(token.start(), tokenEnd));
        html.append("</mark>");
        at = tokenEnd;
      }
    }
    escape(html, text.substring(at, end));
    String shown = SPACE.matcher(html).replaceAll(" ").strip().replace("</mark><mark>", "");
    return end < text.length() ? shown + "…" : shown;
  }

  /** The word from which on a snippet shows the most different ones. */
  private Token best() {
    Token best = found.get(0);
    int most = 0;
    // a text may hold a word ten thousand times; the first hundred tell enough
    for (Token from : found.subList(0, Math.min(found.size(), 100))) {
      int different =
          found.stream()
              .filter(token -> token.start() >= from.start())
              .takeWhile(token -> token.end() <= from.start() + LENGTH - BEFORE)
              .map(Token::word)
              .collect(Collectors.toSet())
              .size();
      if (different > most) {
        best = from;
        most = different;
      }
    }
    return best;
  }

  private int start(Token best) {
    int wanted = text.length() <= LENGTH ? 0 : best.start() - BEFORE;
    return wanted <= 0
        ? 0
        : tokens.stream().mapToInt(Token::start).filter(at -> at >= wanted).findFirst().orElse(0);
  }

  private int end(int start, Token best) {
    int wanted = start + LENGTH;
    if (text.length() <= wanted) {
      return text.length();
    }
    int end = best.end();
    for (Token token : tokens) {
      if (token.end() <= wanted) {
        end = Math.max(end, token.end());
      }
    }
    // some "words" are thousands of signs long, such as encoded bytes
    int cut = Math.min(end, start + 2 * LENGTH);
    return Character.isLowSurrogate(text.charAt(Math.min(cut, text.length() - 1))) ? cut - 1 : cut;
  }

  private static void escape(StringBuilder html, String plain) {
    for (int i = 0; i < plain.length(); i++) {
      char sign = plain.charAt(i);
      switch (sign) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(sign);
      }
    }
  }
}
