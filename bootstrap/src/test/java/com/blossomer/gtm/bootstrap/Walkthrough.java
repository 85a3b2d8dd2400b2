package com.blossomer.gtm.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The requests and answers that a page of the documentation shows, in their order. */
final class Walkthrough {

  /** A message as it stands in the page: its first line, headers and body. */
  record Message(String start, Map<String, String> headers, String body) {

    String method() {
      return start.substring(0, start.indexOf(' '));
    }

    String address() {
      return start.substring(start.indexOf(' ') + 1);
    }

    int status() {
      return Integer.parseInt(start.split(" ")[1]);
    }
  }

  /**
   * A request with the answer that follows it.
   *
   * @param line where it stands in the page
   */
  record Step(int line, Message request, Message answer) {}

  private static final Pattern BLOCK =
      Pattern.compile("^```http\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private Walkthrough() {}

  static List<Step> read(Path page) {
    String text = text(page);
    List<Step> steps = new ArrayList<>();
    Message request = null;
    int line = 0;
    Matcher blocks = BLOCK.matcher(text);
    while (blocks.find()) {
      Message message = message(blocks.group(1));
      boolean isAnswer = message.start().startsWith("HTTP/");
      if (isAnswer == (request == null)) {
        throw new IllegalStateException(
            "A request and its answer must alternate: " + message.start());
      }
      if (isAnswer) {
        steps.add(new Step(line, request, message));
        request = null;
      } else {
        request = message;
        line = (int) text.substring(0, blocks.start()).lines().count() + 1;
      }
    }
    return steps;
  }

  private static Message message(String block) {
    String[] parts = block.split("\n\n", 2);
    String[] head = parts[0].strip().split("\n");
    Map<String, String> headers = new LinkedHashMap<>();
    for (int i = 1; i < head.length; i++) {
      String[] header = head[i].split(": ", 2);
      headers.put(header[0], header[1]);
    }
    return new Message(head[0], headers, parts.length == 1 ? "" : parts[1].strip());
  }

  private static String text(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
