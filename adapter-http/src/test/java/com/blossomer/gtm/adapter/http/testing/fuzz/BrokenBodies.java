package com.blossomer.gtm.adapter.http.testing.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.adapter.http.testing.Contract;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Breaks the body of a request: as JSON, or as text that no longer is any. */
final class BrokenBodies {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final JsonNode ANYTHING =
      JSON.objectNode().set("surprise", JSON.objectNode().put("a", 1));
  private static final String[] NAMES = {
    "surprise", "userId", "user_id", "role", "__proto__", "", "a/b~c", "\u0000", "名前", "$ref"
  };
  private static final String[] TEXTS = {
    "",
    " ",
    "\u0000",
    "\ud800",
    "a\udc00b",
    "\ufeff",
    "\u202e",
    "../../etc/passwd",
    "NaN",
    "2026-02-30",
    "00000000-0000-0000-0000-000000000000",
    "%s%n",
    "😀".repeat(1_200)
  };
  private static final String[] NUMBERS = {
    "1e400", "-0", "1e131071", "9223372036854775808", "0.1", "-1", "1".repeat(999)
  };

  /** Texts in place of the body, none of which is JSON. */
  private static final String[] NO_JSON = {
    "",
    " ",
    "{",
    "}",
    "{}{}",
    "[] x",
    "NaN",
    "{'a':1}",
    "{\"a\":1,}",
    "{\"a\":01}",
    "/* */{}",
    "{\"a\":\"\t\"}",
    "{\"a\":\"\\x\"}",
    "{\"a\":1,\"a\":1}",
    "\ufeff{}",
    "{\"a\":" + "1".repeat(1_001) + "}",
    "tru",
    "\u0000",
    "[".repeat(1_001),
    "[".repeat(1_001) + "]".repeat(1_001),
    "{\"" + "n".repeat(60_000) + "\":1}"
  };

  private final Random random;
  private final Contract contract;

  BrokenBodies(Random random, Contract contract) {
    this.random = random;
    this.contract = contract;
  }

  void apply(FuzzRequest request) {
    switch (random.nextInt(10)) {
      case 0 -> replace(request, NO_JSON[random.nextInt(NO_JSON.length)].getBytes(UTF_8));
      case 1 -> truncate(request);
      case 2 -> misencode(request);
      case 3 -> randomBytes(request);
      case 4 -> deepen(request);
      case 5 -> enlarge(request);
      default -> breakTree(request);
    }
    boolean isLeftOut = request.body.length == 0 && !request.operation.isBodyNeeded();
    if (isLeftOut || contract.accepts(request.operation.bodySchema(), ANYTHING)) {
      // a document that nobody described, such as a dump, is not refused for what is in it
      request.mustFail = false;
    }
  }

  private static void replace(FuzzRequest request, byte[] body) {
    request.body = body;
    request.mustFail = true;
  }

  private void truncate(FuzzRequest request) {
    byte[] cut = new byte[random.nextInt(request.body.length)];
    System.arraycopy(request.body, 0, cut, 0, cut.length);
    replace(request, cut);
  }

  private void misencode(FuzzRequest request) {
    String text = new String(request.body, UTF_8);
    String wrong =
        List.of("\u00ff", "\u00c0\u00af", "\u00ed\u00a0\u0080", "\u00fe\u00ff")
            .get(random.nextInt(4));
    byte[] body =
        random.nextInt(4) == 0
            ? text.getBytes(UTF_16)
            : (text.substring(0, 1) + wrong + text.substring(1)).getBytes(ISO_8859_1);
    replace(request, body);
  }

  private void randomBytes(FuzzRequest request) {
    byte[] noise = new byte[1 + random.nextInt(300)];
    random.nextBytes(noise);
    noise[0] = (byte) 0x80;
    replace(request, noise);
  }

  /** Deeper than any schema of the contract goes, and perhaps than any reader. */
  private void deepen(FuzzRequest request) {
    int depth = List.of(150, 250, 5_000).get(random.nextInt(3));
    String deep = "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    request.body = deep.getBytes(UTF_8);
    request.mustFail = true;
  }

  /** Seldom, because it takes long; without a credential a body is not even read. */
  private void enlarge(FuzzRequest request) {
    if (random.nextInt(8) == 0 && !request.operation.isPublic()) {
      replace(request, ("[" + " ".repeat(5 * 1024 * 1024) + "]").getBytes(UTF_8));
    } else {
      breakTree(request);
    }
  }

  private void breakTree(FuzzRequest request) {
    JsonNode root = request.json.deepCopy();
    List<ContainerNode<?>> places = new ArrayList<>();
    collect(root, places);
    if (places.isEmpty() || random.nextInt(20) == 0) {
      root = somethingElse();
    } else {
      breakPlace(places.get(random.nextInt(places.size())));
    }
    request.json(root);
    request.mustFail |= !contract.accepts(request.operation.bodySchema(), root);
    if (random.nextBoolean()) {
      // what is no character of UTF-8 can still be written as an escape
      request.body = escaped(root.toString()).getBytes(UTF_8);
    }
  }

  private void breakPlace(ContainerNode<?> place) {
    if (place instanceof ArrayNode array) {
      boolean isLong = random.nextInt(10) == 0;
      int times = isLong ? 2_001 : 1;
      JsonNode item = isLong ? JSON.textNode("x") : somethingElse();
      for (int i = 0; i < times; i++) {
        array.add(item);
      }
      return;
    }
    ObjectNode object = (ObjectNode) place;
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    String name = names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
    switch (random.nextInt(4)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(NAMES[random.nextInt(NAMES.length)], somethingElse());
      default -> object.set(name, somethingElse());
    }
  }

  private JsonNode somethingElse() {
    return switch (random.nextInt(8)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(random.nextBoolean());
      case 2 -> JSON.numberNode(new BigDecimal(NUMBERS[random.nextInt(NUMBERS.length)]));
      case 3 -> JSON.objectNode().put("x", 1);
      case 4 -> JSON.arrayNode().add(1);
      case 5 -> JSON.textNode("x".repeat(random.nextInt(10) == 0 ? 1_000_001 : 2_001));
      default -> JSON.textNode(TEXTS[random.nextInt(TEXTS.length)]);
    };
  }

  private static void collect(JsonNode node, List<ContainerNode<?>> places) {
    if (node instanceof ContainerNode<?> container) {
      places.add(container);
      node.forEach(child -> collect(child, places));
    }
  }

  private static String escaped(String json) {
    StringBuilder escaped = new StringBuilder();
    for (char c : json.toCharArray()) {
      escaped.append(c < 0x7f ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return escaped.toString();
  }
}
