package com.blossomer.gtm.adapter.http.docs;

/** Text of a page; everything that comes from outside is escaped. */
final class Html {

  private final StringBuilder text = new StringBuilder();

  /**
   * Begins an element.
   *
   * @param attributes name, value, name, value
   */
  Html open(String element, String... attributes) {
    text.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      text(attributes[i + 1]);
      text.append('"');
    }
    text.append('>');
    return this;
  }

  Html close(String element) {
    text.append("</").append(element).append('>');
    return this;
  }

  Html text(String content) {
    text.append(
        content
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;"));
    return this;
  }

  /** The page's own text as it is, such as a style sheet. */
  Html raw(String content) {
    text.append(content);
    return this;
  }

  /** A whole element with text in it. */
  Html element(String element, String content, String... attributes) {
    return open(element, attributes).text(content).close(element);
  }

  Html link(String target, String content, String... attributes) {
    String[] all = new String[attributes.length + 2];
    all[0] = "href";
    all[1] = target;
    System.arraycopy(attributes, 0, all, 2, attributes.length);
    return element("a", content, all);
  }

  /** A text of several paragraphs, with an empty line between two, and code in backticks. */
  Html paragraphs(String content) {
    for (String paragraph : content.split("\n\n")) {
      if (!paragraph.isBlank()) {
        open("p").prose(paragraph.strip()).close("p");
      }
    }
    return this;
  }

  /** Text with code in backticks. */
  Html prose(String content) {
    String[] parts = content.split("`", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 1 && i < parts.length - 1) {
        element("code", parts[i]);
      } else {
        text(i % 2 == 1 ? "`" + parts[i] : parts[i]);
      }
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
