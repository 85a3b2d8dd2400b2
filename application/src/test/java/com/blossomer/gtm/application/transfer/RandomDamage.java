package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Damages a dump as edits by hand, copy and paste, and broken disks do. */
final class RandomDamage {
  private static final String STRUCTURE = "{}[],:\"\\ \n0";

  private final Random random;

  RandomDamage(Random random) {
    this.random = random;
  }

  /** A dump with these texts, more or less. */
  byte[] damaged(Map<String, String> storage) {
    Map<String, String> edited = edited(storage);
    byte[] dump = RandomValues.dump(edited).getBytes(UTF_8);
    return switch (random.nextInt(6)) {
      case 0 -> cut(dump);
      case 1 -> scribble(dump);
      case 2 -> parsed(edited).getBytes(UTF_8);
      case 3 -> ("\uFEFF" + new String(dump, UTF_8)).getBytes(UTF_8);
      case 4 -> doubled(dump);
      default -> dump;
    };
  }

  private Map<String, String> edited(Map<String, String> storage) {
    List<String> keys = new ArrayList<>(storage.keySet());
    Map<String, String> edited = new LinkedHashMap<>();
    storage.forEach(
        (key, text) -> {
          boolean isSecret = SecretScanner.isSecret(key) || key.equals("backup");
          String other = keys.get(random.nextInt(keys.size()));
          switch (isSecret ? 99 : random.nextInt(14)) {
            case 0 -> edited.put(key, text.substring(0, random.nextInt(text.length() + 1)));
            case 1 -> edited.put(key, text + text);
            case 2 -> edited.put(key, text + "\n" + text.substring(0, text.length() / 2));
            case 3 -> edited.put(key, RandomValues.json(text));
            case 4 -> edited.put(key, RandomValues.json(RandomValues.json(text)));
            case 5 -> edited.put(key, "[" + text + "," + text + "]");
            case 6 -> edited.put(key, "{\"data\":" + text + "}");
            case 7 -> edited.put("renamed " + key, text);
            case 8 -> edited.put(SecretScanner.isSecret(other) ? key : other, text);
            case 9 -> edited.put(key, "\uFEFF" + text);
            case 10 -> edited.put(key, retyped(text));
            default -> edited.put(key, text);
          }
        });
    return edited;
  }

  /** One of the text's structural characters is another one now. */
  private String retyped(String text) {
    if (text.isEmpty()) {
      return "null";
    }
    StringBuilder result = new StringBuilder(text);
    char c = STRUCTURE.charAt(random.nextInt(STRUCTURE.length()));
    result.setCharAt(random.nextInt(text.length()), c);
    return result.toString();
  }

  private byte[] cut(byte[] dump) {
    int length = 1 + random.nextInt(dump.length);
    return new String(dump, 0, length, UTF_8).replace("\uFFFD", "").getBytes(UTF_8);
  }

  /** Some bytes are others, but none of those that tell where a secret is. */
  private byte[] scribble(byte[] dump) {
    String text = new String(dump, UTF_8);
    int secret = Math.max(text.indexOf("blossomer_"), text.indexOf("authState"));
    int backup = text.indexOf("\"backup\"");
    int first = backup >= 0 ? backup : secret;
    int flips = 1 + random.nextInt(3);
    for (int i = 0; i < flips && first > 1; i++) {
      int at = random.nextInt(first);
      if (dump[at] > 0) {
        dump[at] = (byte) STRUCTURE.charAt(random.nextInt(STRUCTURE.length()));
      }
    }
    return dump;
  }

  private static byte[] doubled(byte[] dump) {
    String text = new String(dump, UTF_8);
    String inside = text.substring(1, text.length() - 1);
    return ("{" + inside + "," + inside + "}").getBytes(UTF_8);
  }

  /** The same dump with its values already parsed, where they can be. */
  private String parsed(Map<String, String> storage) {
    StringBuilder json = new StringBuilder();
    storage.forEach(
        (key, text) -> {
          json.append(json.isEmpty() ? "{" : ",");
          json.append(RandomValues.json(key)).append(':');
          json.append(isJson(text) && random.nextBoolean() ? text : RandomValues.json(text));
        });
    return json.append('}').toString();
  }

  private static boolean isJson(String text) {
    try {
      return JsonReader.read(text) != null;
    } catch (NotJson e) {
      return false;
    }
  }
}
