package com.blossomer.gtm.bootstrap.settings;

import com.blossomer.gtm.adapter.http.limit.RateLimitSettings;
import com.blossomer.gtm.domain.model.user.RateLimitPolicy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the setting rate-limits says: a word, or numbers such as {@code free=600,pro=6000}, which
 * turn the limits on.
 *
 * @param numbers those that are not named are the standard ones
 */
public record RateLimits(Mode mode, RateLimitSettings numbers) {

  /** When there are limits. */
  public enum Mode {
    ON,
    OFF,
    /** Unless only this machine can connect. */
    AUTO
  }

  private static final String FREE = "free";
  private static final String PRO = "pro";
  private static final String SIGN_IN = "sign-in";
  private static final Set<String> NAMES = Set.of(FREE, PRO, SIGN_IN);
  private static final Pattern ITEM = Pattern.compile("\\s*([a-z-]+)\\s*=\\s*([0-9]{1,7})\\s*");

  /** Empty when the text is neither a word nor numbers. */
  public static Optional<RateLimits> parse(String text) {
    RateLimitSettings standard = RateLimitSettings.standard();
    return switch (text) {
      case "on" -> Optional.of(new RateLimits(Mode.ON, standard));
      case "off" -> Optional.of(new RateLimits(Mode.OFF, standard));
      case "auto" -> Optional.of(new RateLimits(Mode.AUTO, standard));
      default -> numbers(text).map(given -> new RateLimits(Mode.ON, merged(standard, given)));
    };
  }

  private static Optional<Map<String, Integer>> numbers(String text) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String item : text.split(",", -1)) {
      Matcher shape = ITEM.matcher(item);
      if (!shape.matches() || !NAMES.contains(shape.group(1))) {
        return Optional.empty();
      }
      int number = Integer.parseInt(shape.group(2));
      if (!RateLimitPolicy.isPossible(number) || numbers.put(shape.group(1), number) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(numbers);
  }

  private static RateLimitSettings merged(RateLimitSettings standard, Map<String, Integer> given) {
    RateLimitPolicy users =
        new RateLimitPolicy(
            given.getOrDefault(FREE, standard.users().freePerMinute()),
            given.getOrDefault(PRO, standard.users().proPerMinute()));
    return new RateLimitSettings(users, given.getOrDefault(SIGN_IN, standard.failedSignIns()));
  }
}
