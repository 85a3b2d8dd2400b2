package com.blossomer.gtm.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The requests that the page about the API shows. */
final class Page {

  /** A request as the page shows it. */
  record Request(String method, String address, Map<String, String> headers, String body) {}

  private static final Pattern BLOCK =
      Pattern.compile("^```http\\n(?!HTTP/)(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private Page() {}

  static List<Request> requests(Path page) throws IOException {
    List<Request> requests = new ArrayList<>();
    Matcher blocks = BLOCK.matcher(Files.readString(page));
    while (blocks.find()) {
      String[] parts = blocks.group(1).split("\n\n", 2);
      String[] head = parts[0].strip().split("\n");
      Map<String, String> headers = new LinkedHashMap<>();
      for (int i = 1; i < head.length; i++) {
        String[] header = head[i].split(": ", 2);
        // the versions of another run do not match here
        headers.put(header[0], header[0].equals("If-Match") ? "*" : header[1]);
      }
      String[] start = head[0].split(" ", 2);
      requests.add(
          new Request(start[0], start[1], headers, parts.length == 1 ? "" : parts[1].strip()));
    }
    return requests;
  }
}
